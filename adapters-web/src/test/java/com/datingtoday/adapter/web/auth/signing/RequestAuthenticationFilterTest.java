package com.datingtoday.adapter.web.auth.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.appkey.FindAppKey;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Filters and controllers over stubs of the use cases. */
@WebSlice
@ContextConfiguration(
        classes = {WebSlice.SliceConfiguration.class, RequestAuthenticationFilterTest.SliceConfiguration.class})
class RequestAuthenticationFilterTest {

    static final Instant NOON = WebSlice.NOON;
    static final AtomicReference<ByMessageSignature> SIGNED = new AtomicReference<>();

    static class SliceConfiguration {

        @Bean
        FindAppKey findAppKey() {
            return query -> query.name().startsWith("old") ? Optional.of(app(query.name())) : Optional.empty();
        }

        @Bean
        AuthenticateRequest authenticateRequest() {
            return command -> {
                switch (command.request()) {
                    case ByMessageSignature signed -> SIGNED.set(signed);
                    case ByParameters parameters
                    when parameters.parameters().value().containsKey("refuse") ->
                        throw new DomainException(new AuthError.SignAgain(NOON, NOON.plusSeconds(9)));
                    case ByParameters _ -> {}
                }
                var app = command.request() instanceof ByParameters parameters
                        ? parameters.parameters().value().getOrDefault("appkey", "old-app")
                        : "old-app";
                return new Caller(app(app), SigningScheme.PARAMETERS_MD5, new Caller.Login.None());
            };
        }

        @Bean
        SendSmsCode sendSmsCode() {
            return command -> switch (command.phone().value()) {
                case "away" -> throw new DependencyUnavailableException(Dependency.REDIS, null);
                case "broken" -> throw new IllegalStateException("13499990000");
                case "limited" ->
                    throw new DomainException(
                            new AuthError.TooManySmsMessages(new Quota(5, 0, NOON.plusMillis(61_001))));
                default -> new SendSmsCode.Sent(command.phone(), null, new Quota(5, 4, NOON.plusSeconds(60)));
            };
        }

        private static AppKey app(String name) {
            return AppKey.create(
                    new AppId(name), name, new Secret("x"), EnumSet.allOf(SigningScheme.class), name.endsWith("200"));
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_response_is_an_envelope_with_the_quota_in_headers() {
        var result = mvc.perform(form("old-app", "phone=134"));

        assertThat(result).hasStatus(200).hasHeader("X-RateLimit-Remaining", "4");
        assertThat(result).bodyText().isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"phone\":\"134\"}}");
    }

    @Test
    void an_accept_header_without_json_is_ignored() {
        for (var accept : List.of("text/html", "application/xml;q=0.9", "not a type")) {
            var result = mvc.post()
                    .uri("/api/auth/sendsms")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .header("Content-Length", "1")
                    .header("Accept", accept)
                    .content("appkey=old-app&phone=134")
                    .exchange();

            assertThat(result).hasStatus(200).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        }
    }

    @Test
    void an_always_200_app_key_in_the_query_sets_status_200() {
        var result = mvc.post()
                .uri("/api/auth/sendsms?appkey=old-app-200")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .content("phone=134")
                .exchange();

        assertThat(result).hasStatus(200);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
    }

    @Test
    void an_exhausted_quota_returns_its_limit_and_reset_time() {
        var result = mvc.perform(form("old-app", "phone=limited"));

        assertThat(result).hasStatus(429).hasHeader("Retry-After", "62");
        assertThat(result)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":1101,\"data\":{\"limit\":5,\"remaining\":0,"
                        + "\"reset_at\":\"2026-03-01T12:01:01.001Z\"}}");
    }

    @Test
    void an_internal_error_returns_only_its_request_id() {
        var result = mvc.perform(form("old-app", "phone=broken"));

        assertThat(result).hasStatus(500);
        assertThat(result).bodyText().doesNotContain("13499990000").contains("\"code\":1999", "\"request_id\":\"");
    }

    @Test
    void an_unavailable_dependency_returns_503() {
        var result = mvc.perform(form("old-app", "phone=away"));

        assertThat(result).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1900}");
    }

    @Test
    void sign_again_returns_the_earliest_time() {
        var result = mvc.perform(form("old-app", "refuse=1"));

        assertThat(result).hasStatus(401);
        assertThat(result)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":1004,\"data\":{\"server_time\":%d,\"sign_from\":%d}}"
                        .formatted(NOON.toEpochMilli(), NOON.plusSeconds(9).toEpochMilli()));
    }

    @Test
    void an_always_200_app_receives_status_200_for_every_error() {
        for (var fields : List.of("phone=limited", "phone=broken", "phone=away", "x=1", "refuse=1")) {
            var result = mvc.perform(form("old-app-200", fields));

            assertThat(result).hasStatus(200);
            assertThat(result).bodyJson().extractingPath("$.code").isNotEqualTo(0);
        }
    }

    @Test
    void the_target_uri_uses_the_public_address() {
        assertThat(targetUri("api.example.com")).isEqualTo("https://api.example.com/api/auth/sendsms");
        assertThat(targetUri("API.example.cn")).isEqualTo("https://api.example.cn:8443/api/auth/sendsms");
        assertThat(targetUri("internal-7")).isEqualTo("https://api.example.com/api/auth/sendsms");
    }

    private String targetUri(String host) {
        mvc.post()
                .uri("/api/auth/sendsms")
                .with(request -> {
                    request.setServerName(host);
                    return request;
                })
                .header(
                        "Signature-Input",
                        "a=(\"@method\" \"@target-uri\");created=1;nonce=\"0123456789abcdef\";keyid=\"432ABZ\"")
                .header("Signature", "a=:AAAA:")
                .exchange();
        return SIGNED.get()
                .base()
                .value()
                .lines()
                .filter(line -> line.startsWith("\"@target-uri\": "))
                .findFirst()
                .orElseThrow()
                .substring("\"@target-uri\": ".length());
    }

    private RequestBuilder form(String app, String fields) {
        return mvc.post()
                .uri("/api/auth/sendsms")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .content("appkey=" + app + "&" + fields);
    }
}
