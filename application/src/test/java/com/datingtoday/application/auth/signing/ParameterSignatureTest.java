package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.signing.ParameterSigner.signed;
import static com.datingtoday.application.auth.signing.ParameterSigner.signedTokenFirst;
import static com.datingtoday.application.auth.signing.ParameterSigner.with;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.shared.InputError;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ParameterSignatureTest {

    static final String SECRET = "1AE32B09224";
    static final String TOKEN = "5bea89727e7553284f162d35c9926414";
    static final Map<String, String> PLAIN = Map.of(
            "appkey",
            "432ABZ",
            "timestamp",
            "1564486841415",
            "nonce",
            "34C2AF",
            "phone",
            "13499990000",
            "code",
            "97532");

    record Vectors(String appkey, String appsecret, List<Case> cases) {}

    record Case(String name, Map<String, String> params, String message, String signed_text, String sign) {}

    static Stream<Case> cases() throws IOException {
        try (var json = requireNonNull(ParameterSignatureTest.class.getResourceAsStream("/signing-vectors-md5.json"))) {
            var vectors = JsonMapper.shared().readValue(new String(json.readAllBytes(), UTF_8), Vectors.class);
            assertThat(vectors.appsecret()).isEqualTo(SECRET);
            assertThat(vectors.cases()).hasSizeGreaterThanOrEqualTo(7);
            return vectors.cases().stream();
        }
    }

    static boolean isRight(Map<String, String> parameters, String... secrets) {
        return ParameterSignature.parse(parameters)
                .matchesAny(Stream.of(secrets).map(Secret::new).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_published_signature_matches(Case published) {
        var sent = with(published.params(), "sign", published.sign());
        var read = ParameterSignature.parse(sent);

        assertThat(ParameterSignature.message(sent)).isEqualTo(published.message());
        assertThat(read.signedTexts().messageFirst().value() + "{appsecret}").isEqualTo(published.signed_text());
        assertThat(read.matchesAny(List.of(new Secret(SECRET)))).isTrue();
        assertThat(read.matchesAny(List.of(new Secret(SECRET + "5")))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_published_signature_matches_in_upper_case(Case published) {
        assertThat(isRight(with(published.params(), "sign", published.sign().toUpperCase(Locale.ROOT)), SECRET))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_published_signature_matches_a_changed_parameter(Case published) {
        var sent = with(published.params(), "sign", published.sign());

        assertThat(isRight(with(sent, "another", ""), SECRET)).isFalse();
        published.params().forEach((name, value) -> {
            var changed = name.equals("appkey") ? value : value.replace('4', '5') + "1";
            var digits = name.equals("timestamp") ? "1564486841416" : name.equals("token") ? "0".repeat(32) : changed;
            if (!name.equals("appkey")) {
                assertThat(isRight(with(sent, name, digits), SECRET)).isFalse();
            }
        });
    }

    @Test
    void message_and_token_may_be_signed_in_either_order() {
        var parameters = with(PLAIN, "token", TOKEN);

        assertThat(isRight(signed(parameters, SECRET), SECRET)).isTrue();
        assertThat(isRight(signedTokenFirst(parameters, SECRET), SECRET)).isTrue();
        assertThat(signed(parameters, SECRET)).isNotEqualTo(signedTokenFirst(parameters, SECRET));
    }

    @Test
    void the_token_is_signed() {
        var sent = signed(with(PLAIN, "token", TOKEN), SECRET);
        var without = new HashMap<>(sent);
        without.remove("token");

        assertThat(isRight(without, SECRET)).isFalse();
    }

    @Test
    void an_empty_token_counts_as_absent() {
        var read = ParameterSignature.parse(with(signed(PLAIN, SECRET), "token", ""));

        assertThat(read.token()).isNull();
        assertThat(read.matchesAny(List.of(new Secret(SECRET)))).isTrue();
    }

    @Test
    void any_of_the_secrets_may_match() {
        var sent = signed(PLAIN, SECRET);

        assertThat(isRight(sent, "fresh", SECRET)).isTrue();
        assertThat(isRight(sent, SECRET, "retiring")).isTrue();
        assertThat(isRight(sent, "fresh", "retiring")).isFalse();
        assertThat(isRight(sent)).isFalse();
    }

    @Test
    void the_sign_is_converted_to_lower_case() {
        var sign = "953c22c8eb0f88f5d172c4200712d187";
        var upper = with(PLAIN, "sign", sign.toUpperCase(Locale.ROOT));

        assertThat(ParameterSignature.parse(upper).sign().value()).isEqualTo(sign);
    }

    @Test
    void parameters_are_sorted_by_code_point() {
        assertThat(ParameterSignature.message(Map.of("😀", "1", "￮", "2", "z", "3")))
                .isEqualTo("z=3&￮=2&😀=1");
    }

    @Test
    void parameters_are_sorted_by_name_and_value_together() {
        assertThat(ParameterSignature.message(Map.of("a", "1", "a1", "0", "a-", "2", "a~", "3")))
                .isEqualTo("a-=2&a1=0&a=1&a~=3");
    }

    @ParameterizedTest
    @CsvSource({
        "1564486841,                    2019-07-30T11:40:41Z",
        "1564486841.4,                  2019-07-30T11:40:41.4Z",
        "1564486841.000000001,          2019-07-30T11:40:41.000000001Z",
        "1564486841.999999999,          2019-07-30T11:40:41.999999999Z",
        "1564486841415,                 2019-07-30T11:40:41.415Z",
        "1564486841415.9,               2019-07-30T11:40:41.4159Z",
        "1564486841415.123456,          2019-07-30T11:40:41.415123456Z",
        "0000000000,                    1970-01-01T00:00:00Z",
        "9999999999.999999999,          2286-11-20T17:46:39.999999999Z",
        "9999999999999.999999,          2286-11-20T17:46:39.999999999Z",
    })
    void a_timestamp_may_be_in_seconds_or_milliseconds(String timestamp, Instant instant) {
        var sent = signed(with(PLAIN, "timestamp", timestamp), SECRET);

        assertThat(ParameterSignature.parse(sent).sentAt()).isEqualTo(instant);
        assertThat(isRight(sent, SECRET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "156448684",
                "15644868414",
                "156448684141",
                "15644868414155",
                "1564486841.",
                "1564486841.0123456789",
                "1564486841415.",
                "1564486841415.0123456",
                ".1564486841",
                "1564486841,4",
                "1564486841.4.1",
                "1564486841\n",
                " 1564486841",
                "+1564486841",
                "-564486841",
                "1.56448e10",
                "156448684a",
                "0x12345678",
                "١٥٦٤٤٨٦٨٤١",
            })
    void a_timestamp_in_another_format_is_malformed(String timestamp) {
        assertThat(refusal(() -> ParameterSignature.parse(signed(with(PLAIN, "timestamp", timestamp), SECRET))))
                .isEqualTo(new InputError.Malformed("timestamp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonce",
                "12345",
                "nonce1+",
                "nonce 1",
                "nonce1\n",
                "nön-ce1",
                "nonce.1",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void a_nonce_with_other_characters_or_length_is_malformed(String nonce) {
        assertThat(refusal(() -> ParameterSignature.parse(signed(with(PLAIN, "nonce", nonce), SECRET))))
                .isEqualTo(new InputError.Malformed("nonce"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "_-aZ09", "1234567890123456789012345678901234567890123456789012345678901234"})
    void a_nonce_may_have_6_to_64_characters(String nonce) {
        assertThat(isRight(signed(with(PLAIN, "nonce", nonce), SECRET), SECRET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5bea89727e7553284f162d35c992641", "5bea89727e7553284f162d35c99264145",
                "5bea89727e7553284f162d35c992641g", "5bea89727e7553284f162d35c992641\n"
            })
    void a_token_or_sign_that_is_not_32_hex_digits_is_malformed(String text) {
        assertThat(refusal(() -> ParameterSignature.parse(signed(with(PLAIN, "token", text), SECRET))))
                .isEqualTo(new InputError.Malformed("token"));
        assertThat(refusal(() -> ParameterSignature.parse(with(PLAIN, "sign", text))))
                .isEqualTo(new InputError.Malformed("sign"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"appkey", "timestamp", "nonce", "sign"})
    void the_error_names_a_missing_or_empty_common_parameter(String name) {
        var without = new HashMap<>(signed(PLAIN, SECRET));
        without.remove(name);

        assertThat(refusal(() -> ParameterSignature.parse(without))).isEqualTo(new InputError.Missing(name));
        assertThat(refusal(() -> ParameterSignature.parse(with(without, name, ""))))
                .isEqualTo(new InputError.Missing(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "432 ABZ", "s_12345", "123456789012345678901234567890123"})
    void a_malformed_app_key_is_rejected_like_an_unknown_one(String app) {
        assertThat(refusal(() -> ParameterSignature.parse(signed(with(PLAIN, "appkey", app), SECRET))))
                .isEqualTo(new AuthError.InvalidSignature());
    }

    @Test
    void the_nonce_scope_depends_on_token_or_phone_and_contains_neither() {
        var read = ParameterSignature.parse(signed(PLAIN, SECRET));
        var otherPhone = ParameterSignature.parse(signed(with(PLAIN, "phone", "13499990001"), SECRET));
        var otherApp = ParameterSignature.parse(signed(with(PLAIN, "appkey", "432ABY"), SECRET));
        var loggedIn = ParameterSignature.parse(signed(with(PLAIN, "token", TOKEN), SECRET));
        var otherToken = ParameterSignature.parse(signed(with(PLAIN, "token", TOKEN.replace('5', '6')), SECRET));
        var phoneInToken =
                ParameterSignature.parse(signed(with(with(PLAIN, "token", TOKEN), "phone", "13499990001"), SECRET));
        var samePhone = ParameterSignature.parse(signed(with(PLAIN, "code", "11111"), SECRET));

        var scopes = Stream.of(read, otherPhone, otherApp, loggedIn, otherToken).map(ParameterSignature::scope);
        assertThat(scopes)
                .doesNotHaveDuplicates()
                .noneMatch(scope ->
                        scope.value().contains("13499990000") || scope.value().contains(TOKEN));
        assertThat(samePhone.scope()).isEqualTo(read.scope());
        assertThat(phoneInToken.scope()).isEqualTo(loggedIn.scope());
    }
}
