package com.datingtoday.bootstrap.testing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Client of scheme 2 (RFC 9421 with hmac-sha256). Its signing code is independent of the application's. */
public record Scheme2Client(RawHttpClient wire, String keyId, String secret) {

    public ApiReply post(String target, Map<String, String> fields) {
        return wire.send(signed("POST", target, JsonMapper.shared().writeValueAsString(fields)));
    }

    public ApiReply post(String target) {
        return wire.send(signed("POST", target, ""));
    }

    public ApiReply get(String target) {
        return wire.send(signed("GET", target, ""));
    }

    /** Sends a GET with the header {@code Accept-Language}. */
    public ApiReply get(String target, String language) {
        return wire.send(signed("GET", target, "").header("Accept-Language", language));
    }

    public ApiReply delete(String target) {
        return wire.send(signed("DELETE", target, ""));
    }

    public ApiReply put(String target) {
        return wire.send(signed("PUT", target, ""));
    }

    public ApiReply put(String target, String json) {
        return wire.send(signed("PUT", target, json));
    }

    public ApiReply patch(String target, String json) {
        return wire.send(signed("PATCH", target, json));
    }

    /** Uploads a file as the part {@code file}. */
    public ApiReply upload(String target, byte[] file) {
        var boundary = "part-" + RawHttpClient.random(8);
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = signed("POST", target, "multipart/form-data; boundary=" + boundary, body.toByteArray());
        // The server can reject the request before the body is sent.
        return wire.send(request.expectContinue(true));
    }

    /** Requests an SMS code and logs in with it. */
    public ApiReply logIn(String phone) {
        var code = post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        return post("/api/auth/login", Map.of("phone", phone, "code", code));
    }

    /** Returns this client with the session of a login. */
    public Scheme2Client as(ApiReply login) {
        return new Scheme2Client(wire, login.data("session_id"), login.data("session_secret"));
    }

    public HttpRequest.Builder signed(String method, String target, String json) {
        return signed(method, target, json, System.currentTimeMillis() / 1000, RawHttpClient.random(16));
    }

    /** Signs a request with an Idempotency-Key. */
    public HttpRequest.Builder signed(String method, String target, String json, String idempotencyKey) {
        return signed(
                method,
                target,
                "application/json",
                json.getBytes(StandardCharsets.UTF_8),
                System.currentTimeMillis() / 1000,
                RawHttpClient.random(16),
                idempotencyKey);
    }

    public HttpRequest.Builder signed(String method, String target, String json, long created, String nonce) {
        return signed(method, target, "application/json", json.getBytes(StandardCharsets.UTF_8), created, nonce, null);
    }

    public HttpRequest.Builder signed(String method, String target, String type, byte[] body) {
        return signed(method, target, type, body, System.currentTimeMillis() / 1000, RawHttpClient.random(16), null);
    }

    private HttpRequest.Builder signed(
            String method,
            String target,
            String type,
            byte[] body,
            long created,
            String nonce,
            @Nullable String idempotencyKey) {
        var uri = URI.create(wire.root() + target);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("@method", method));
        lines.add(List.of("@path", uri.getRawPath()));
        if (uri.getRawQuery() != null) {
            lines.add(List.of("@query", "?" + uri.getRawQuery()));
        }
        var request = HttpRequest.newBuilder(uri);
        if (body.length > 0) {
            var digest = "sha-256=:" + base64(sha256(body)) + ":";
            lines.add(List.of("content-digest", digest));
            lines.add(List.of("content-type", type));
            request.header("Content-Digest", digest).header("Content-Type", type);
        }
        if (idempotencyKey != null) {
            lines.add(List.of("idempotency-key", idempotencyKey));
            request.header("Idempotency-Key", idempotencyKey);
        }
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        var covered = lines.stream().map(line -> "\"" + line.getFirst() + "\"").collect(Collectors.joining(" "));
        var input = "(%s);created=%d;nonce=\"%s\";keyid=\"%s\"".formatted(covered, created, nonce, keyId);
        var base = lines.stream()
                        .map(line -> "\"" + line.getFirst() + "\": " + line.getLast() + "\n")
                        .collect(Collectors.joining())
                + "\"@signature-params\": " + input;
        return request.header("Signature-Input", "sig1=" + input)
                .header("Signature", "sig1=:" + base64(hmac(base)) + ":");
    }

    private byte[] hmac(String base) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(base.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
