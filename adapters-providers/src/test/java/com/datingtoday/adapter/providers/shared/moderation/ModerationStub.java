package com.datingtoday.adapter.providers.shared.moderation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Moderation webhook that verifies the signature and rejects texts with one word. */
final class ModerationStub extends ProviderStub {

    static final String SECRET = "moderation-test-secret-of-32-chars";
    static final Instant NOW = Instant.parse("2026-08-01T12:00:00.999Z");

    private static final Pattern SIGNATURE = Pattern.compile("t=([0-9]{10}),v1=([0-9a-f]{64})");
    private static final JsonMapper JSON = new JsonMapper();

    private final String badWord;

    ModerationStub(String badWord) {
        this.badWord = badWord;
    }

    static StubResponse verdict(String verdict) {
        return json(200, "{\"verdict\":\"%s\"}".formatted(verdict));
    }

    @Override
    public StubResponse accepting() {
        return verdict("visible");
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return JSON.readTree(body).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, member -> member.getValue().asString()));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var signature = SIGNATURE.matcher(Objects.requireNonNull(headers.getFirst("DatingToday-Signature")));
        if (!exchange.getRequestMethod().equals("POST")
                || !"application/json".equals(headers.getFirst("Content-Type"))
                || !signature.matches()
                || !signature.group(1).equals(String.valueOf(NOW.getEpochSecond()))
                || !signature.group(2).equals(signature(signature.group(1) + "." + new String(body, ISO_8859_1)))) {
            return json(401, "{}");
        }
        return message(exchange, body).getOrDefault("text", "").contains(badWord) ? verdict("refused") : null;
    }

    private static String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
