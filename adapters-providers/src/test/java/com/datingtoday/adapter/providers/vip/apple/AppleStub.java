package com.datingtoday.adapter.providers.vip.apple;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Stub of the App Store Server API. Requests without a valid <a
 * href="https://developer.apple.com/documentation/appstoreserverapi/generating-json-web-tokens-for-api-requests">token</a>
 * get status 401.
 */
final class AppleStub extends ProviderStub {

    private static final String TRANSACTIONS = "/inApps/v1/transactions/";
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final Map<String, String> transactions = new ConcurrentHashMap<>();
    private final PublicKey key;

    AppleStub(PublicKey key) {
        this.key = key;
    }

    void know(String transactionId, String signed) {
        transactions.put(transactionId, signed);
    }

    @Override
    public StubResponse accepting() {
        return exchange -> transaction(exchange).to(exchange);
    }

    private StubResponse transaction(HttpExchange exchange) {
        var signed = transactions.get(exchange.getRequestURI().getPath().substring(TRANSACTIONS.length()));
        return signed == null
                ? error(404, 4_040_010, "Transaction id not found.")
                : json(200, AppleSigner.JSON.writeValueAsString(Map.of("signedTransactionInfo", signed)));
    }

    static StubResponse error(int status, long code, String text) {
        return json(status, AppleSigner.JSON.writeValueAsString(Map.of("errorCode", code, "errorMessage", text)));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET") || !path.startsWith(TRANSACTIONS)) {
            return text(405, "text/plain", "");
        }
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return authorization != null && isOurs(authorization) ? null : text(401, "text/plain", "Unauthenticated\n");
    }

    private boolean isOurs(String authorization) {
        var parts = authorization.replaceFirst("^Bearer ", "").split("\\.", -1);
        if (!authorization.startsWith("Bearer ") || parts.length != 3) {
            return false;
        }
        var header = json(parts[0]);
        return header.path("alg").asString("").equals("ES256")
                && header.path("typ").asString("").equals("JWT")
                && header.path("kid").asString("").equals(AppleGatewayFixture.KEY_ID)
                && isOurs(json(parts[1]))
                && isSigned(parts[0] + "." + parts[1], parts[2]);
    }

    private static boolean isOurs(JsonNode claims) {
        var now = Instant.now();
        var until = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        return claims.path("iss").asString("").equals(AppleGatewayFixture.ISSUER)
                && claims.path("aud").asString("").equals("appstoreconnect-v1")
                && claims.path("bid").asString("").equals(ApplePayloads.BUNDLE)
                && until.isAfter(now)
                && !until.isAfter(now.plus(LONGEST));
    }

    private boolean isSigned(String signed, String signature) {
        try {
            var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key);
            verifier.update(signed.getBytes(UTF_8));
            return verifier.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static JsonNode json(String encoded) {
        return AppleSigner.JSON.readTree(Base64.getUrlDecoder().decode(encoded));
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return Map.of("path", exchange.getRequestURI().getPath());
    }
}
