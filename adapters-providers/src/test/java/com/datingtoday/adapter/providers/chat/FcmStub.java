package com.datingtoday.adapter.providers.chat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stub of {@code fcm.googleapis.com} and {@code oauth2.googleapis.com} with one account and one device. */
final class FcmStub extends ProviderStub {

    static final String PROJECT = "dating-today-1a2b3";
    static final String PHONE = "dQw4w9WgXcQ:APA91bTestTokenOfOnePhone";

    private static final String BEARER = "ya29.test-access-token";
    private static final String ACCOUNT = "push@dating-today-1a2b3.iam.gserviceaccount.com";
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final String SEND = "/v1/projects/" + PROJECT + "/messages:send";
    private static final String BODY = "body";
    private static final String PATH = "path";
    private static final JsonMapper JSON = new JsonMapper();
    private static final KeyPair KEY = key();

    private volatile @Nullable StubResponse signingIn;

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the key in the format of Google's key files, with the token endpoint of this stub. */
    Path keyFile(Path folder) {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEY.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        var key = Map.of(
                "type",
                "service_account",
                "project_id",
                PROJECT,
                "private_key_id",
                "key-1",
                "private_key",
                pem,
                "client_email",
                ACCOUNT,
                "client_id",
                "1234567890",
                "token_uri",
                endpoint() + "/token");
        try {
            return Files.write(folder.resolve("fcm.json"), JSON.writeValueAsBytes(key));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets the response of the token endpoint. */
    void refuseSigningIn(StubResponse stubResponse) {
        signingIn = stubResponse;
    }

    /** Returns the received notifications. */
    List<JsonNode> pushes() {
        return messages().stream()
                .filter(message -> SEND.equals(message.get(PATH)))
                .map(message -> JSON.readTree(message.get(BODY)))
                .toList();
    }

    long signings() {
        return messages().stream()
                .filter(message -> "/token".equals(message.get(PATH)))
                .count();
    }

    static StubResponse error(int status, String general, String details) {
        return json(status, """
                {"error":{"code":%d,"message":"About %s: Annushka","status":"%s","details":[%s]}}""".formatted(status, PHONE, general, details));
    }

    static String fcmError(String code) {
        return """
                {"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"%s"}""".formatted(code);
    }

    static String badRequest(String field) {
        return """
                {"@type":"type.googleapis.com/google.rpc.BadRequest",\
                "fieldViolations":[{"field":"%s","description":"Wrong: Annushka"}]}""".formatted(field);
    }

    @Override
    public StubResponse accepting() {
        return json(200, "{\"name\":\"projects/%s/messages/0:1500415314455276%%31bd1c96f9fd7ecd\"}".formatted(PROJECT));
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return Map.of(PATH, exchange.getRequestURI().getPath(), BODY, new String(body, UTF_8));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        if (exchange.getRequestURI().getPath().equals("/token")) {
            return token(form(new String(body, US_ASCII)));
        }
        if (!exchange.getRequestURI().getPath().equals(SEND)
                || !exchange.getRequestMethod().equals("POST")) {
            return error(404, "NOT_FOUND", "");
        }
        if (!("Bearer " + BEARER).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, "UNAUTHENTICATED", "");
        }
        var token = JSON.readTree(body).path("message").path("token").asString("");
        return token.equals(PHONE) ? null : error(404, "NOT_FOUND", fcmError("UNREGISTERED"));
    }

    private StubResponse token(Map<String, String> form) {
        var refusal = signingIn;
        if (refusal != null) {
            return refusal;
        }
        var isRight = "urn:ietf:params:oauth:grant-type:jwt-bearer".equals(form.get("grant_type"))
                && isAssertion(form.getOrDefault("assertion", ""));
        return isRight
                ? json(200, "{\"access_token\":\"%s\",\"expires_in\":3599,\"token_type\":\"Bearer\"}".formatted(BEARER))
                : json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
    }

    private boolean isAssertion(String jwt) {
        var parts = jwt.split("\\.", -1);
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(KEY.getPublic());
            verifier.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
            var claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return verifier.verify(Base64.getUrlDecoder().decode(parts[2]))
                    && claims.path("iss").asString("").equals(ACCOUNT)
                    && claims.path("scope").asString("").equals(SCOPE)
                    && claims.path("aud").asString("").equals("https://oauth2.googleapis.com/token");
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
