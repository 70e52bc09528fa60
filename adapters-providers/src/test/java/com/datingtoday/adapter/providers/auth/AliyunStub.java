package com.datingtoday.adapter.providers.auth;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stub of {@code dysmsapi.aliyuncs.com}. */
final class AliyunStub extends ProviderStub {

    static final String KEY_ID = "LTAI-test-key-id";
    static final String SECRET = "aliyun-test-secret";

    private static final Pattern AUTHORIZATION =
            Pattern.compile("ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})");

    @Override
    public StubResponse accepting() {
        return code(200, "OK");
    }

    static StubResponse code(int status, String code) {
        return json(status, """
                {"Code":"%s","Message":"about 13499990000","RequestId":"D9CB3933-9FE3-4870-BA8E-2BEE91B69D23",\
                "BizId":"900619746936498440^0"}""".formatted(code));
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return form(exchange.getRequestURI().getRawQuery());
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        if (!"SendSms".equals(headers.getFirst("x-acs-action"))
                || !"2017-05-25".equals(headers.getFirst("x-acs-version"))) {
            return code(404, "InvalidAction.NotFound");
        }
        var date = Instant.parse(Objects.requireNonNull(headers.getFirst("x-acs-date")));
        if (Duration.between(date, Instant.now()).abs().toMinutes() >= 15) {
            return code(400, "InvalidTimeStamp.Expired");
        }
        var authorization = AUTHORIZATION.matcher(Objects.requireNonNull(headers.getFirst("Authorization")));
        if (!authorization.matches() || !authorization.group(1).equals(KEY_ID)) {
            return code(404, "InvalidAccessKeyId.NotFound");
        }
        var signed = List.of(authorization.group(2).split(";"));
        return isComplete(signed) && authorization.group(3).equals(signature(exchange, signed, body))
                ? null
                : code(400, "SignatureDoesNotMatch");
    }

    private static boolean isComplete(List<String> signed) {
        return signed.containsAll(List.of(
                "host",
                "x-acs-action",
                "x-acs-content-sha256",
                "x-acs-date",
                "x-acs-signature-nonce",
                "x-acs-version"));
    }

    private String signature(HttpExchange exchange, List<String> signed, byte[] body) {
        var headers = exchange.getRequestHeaders();
        return AliyunSignature.of(
                exchange.getRequestMethod(),
                message(exchange, body),
                signed,
                name -> Objects.requireNonNull(headers.getFirst(name)),
                body,
                SECRET);
    }
}
