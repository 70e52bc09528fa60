package com.datingtoday.adapter.web.auth.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.greenbytes.http.sfv.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of RFC 9421, by section. */
class SignatureBaseTest {

    static final QuotedHttpMessage SECTION_2_1 = QuotedHttpMessage.of(
            "GET",
            "/",
            "Host: www.example.com",
            "Date: Tue, 20 Apr 2021 02:07:56 GMT",
            "X-OWS-Header:   Leading and trailing whitespace.   ",
            "Cache-Control: max-age=60",
            "Cache-Control:    must-revalidate",
            "Example-Dict:  a=1,    b=2;x=1;y=2,   c=(a   b   c), d",
            "X-Empty-Header:",
            "Example-Header: value, with, lots",
            "Example-Header: of, commas");

    static final QuotedHttpMessage APPENDIX_B_2 = new QuotedHttpMessage(
            "POST",
            "https",
            "example.com",
            "/foo?param=Value&Pet=dog",
            List.of(
                    "Host: example.com",
                    "Date: Tue, 20 Apr 2021 02:07:55 GMT",
                    "Content-Type: application/json",
                    "Content-Digest: sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLv"
                            + "RwEmTHWXvJwew==:",
                    "Content-Length: 18"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"host\" | www.example.com",
                "\"date\" | Tue, 20 Apr 2021 02:07:56 GMT",
                "\"x-ows-header\" | Leading and trailing whitespace.",
                "\"cache-control\" | max-age=60, must-revalidate",
                "\"x-empty-header\" | ``",
                "\"example-dict\" | a=1,    b=2;x=1;y=2,   c=(a   b   c), d",
                "\"example-dict\";sf | a=1, b=2;x=1;y=2, c=(a b c), d",
                "\"example-dict\";key=\"a\" | 1",
                "\"example-dict\";key=\"d\" | ?1",
                "\"example-dict\";key=\"b\" | 2;x=1;y=2",
                "\"example-dict\";key=\"c\" | (a b c)",
                "\"example-header\" | value, with, lots, of, commas",
                "\"example-header\";bs | :dmFsdWUsIHdpdGgsIGxvdHM=:, :b2YsIGNvbW1hcw==:",
            })
    void section_2_1_http_fields(String component, String value) {
        assertThat(base(SECTION_2_1, component)).startsWith(component + ": " + value + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"@method\" | /path?param=value | POST",
                "\"@target-uri\" | /path?param=value | https://www.example.com/path?param=value",
                "\"@authority\" | /path?param=value | www.example.com",
                "\"@scheme\" | /path?param=value | https",
                "\"@request-target\" | /path?param=value | /path?param=value",
                "\"@path\" | /path?param=value | /path",
                "\"@query\" | /path?param=value&foo=bar&baz=bat%2Dman | ?param=value&foo=bar&baz=bat%2Dman",
                "\"@query\" | /path?queryString | ?queryString",
                "\"@query\" | /path? | ?",
                "\"@query\" | /path | ?",
                "\"@query-param\";name=\"baz\" | /path?param=value&foo=bar&baz=batman&qux= | batman",
                "\"@query-param\";name=\"qux\" | /path?param=value&foo=bar&baz=batman&qux= | ``",
                "\"@query-param\";name=\"var\" | /parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+whitespace | this%20is%20a%20big%0Amultiline%20value",
                "\"@query-param\";name=\"bar\" | /parameters?bar=with+plus+whitespace | with%20plus%20whitespace",
                "\"@query-param\";name=\"fa%C3%A7ade%22%3A%20\" | /parameters?fa%C3%A7ade%22%3A%20=something | something",
            })
    void section_2_2_derived_components(String component, String target, String value) {
        assertThat(base(QuotedHttpMessage.of("POST", target), component)).startsWith(component + ": " + value + "\n");
    }

    @Test
    void section_2_5_the_whole_base() {
        var input = "(\"@method\" \"@authority\" \"@path\" \"content-digest\" \"content-length\" \"content-type\")"
                + ";created=1618884473;keyid=\"test-key-rsa-pss\"";

        assertThat(new SignatureBase(APPENDIX_B_2).build(Parser.parseInnerList(input)))
                .isEqualTo("""
                        "@method": POST
                        "@authority": example.com
                        "@path": /foo
                        "content-digest": sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:
                        "content-length": 18
                        "content-type": application/json
                        "@signature-params": ("@method" "@authority" "@path" "content-digest" "content-length" "content-type");created=1618884473;keyid="test-key-rsa-pss\"""");
    }

    @Test
    void appendix_b_2_5_hmac_sha256() throws Exception {
        var input = "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"";
        var key = Base64.getDecoder()
                .decode("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));

        var base = new SignatureBase(APPENDIX_B_2).build(Parser.parseInnerList(input));

        assertThat(Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(\"@status\")",
                "(\"@unknown\")",
                "(\"@method\";req)",
                "(\"@method\" \"@method\")",
                "(\"absent\")",
                "(\"date\";tr)",
                "(\"example-dict\";key=\"z\")",
                "(\"date\";sf;bs)",
                "(\"@query-param\")",
                "(\"@query-param\";name=\"absent\")",
                "(date)",
                "(1)"
            })
    void an_unsupported_component_is_rejected(String input) {
        assertThatThrownBy(() -> new SignatureBase(SECTION_2_1).build(Parser.parseInnerList(input)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        domainException -> assertThat(domainException.error())
                                .isEqualTo(new InputError.Malformed("signature-input")));
    }

    private static String base(HttpMessage message, String component) {
        return new SignatureBase(message).build(Parser.parseInnerList("(" + component + ")"));
    }
}
