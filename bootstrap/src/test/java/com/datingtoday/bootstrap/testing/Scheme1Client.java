package com.datingtoday.bootstrap.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A client of today: signs parameters with MD5, written apart from the service's own code. */
public record Scheme1Client(RawHttpClient wire, String appKey, String secret) {

    public ApiReply post(String path, Map<String, String> parameters) {
        return wire.form(path, signed(parameters, ""));
    }

    public ApiReply post(String path, Map<String, String> parameters, String token) {
        return wire.form(path, signed(parameters, token));
    }

    /** Sends a form by another method. */
    public ApiReply send(String method, String path, Map<String, String> parameters, String token) {
        return wire.send(wire.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(RawHttpClient.encode(signed(parameters, token)))));
    }

    /** The parameters with the common ones, signed now with a new nonce. */
    public Map<String, String> signed(Map<String, String> parameters, String token) {
        return signed(parameters, token, String.valueOf(System.currentTimeMillis()), RawHttpClient.random(16));
    }

    public Map<String, String> signed(Map<String, String> parameters, String token, String timestamp, String nonce) {
        var message = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .sorted()
                        .collect(Collectors.joining("&"));
        var all = new LinkedHashMap<>(parameters);
        all.put("appkey", appKey);
        all.put("timestamp", timestamp);
        all.put("nonce", nonce);
        if (!token.isEmpty()) {
            all.put("token", token);
        }
        all.put("sign", md5(message + token + timestamp + nonce + secret));
        return all;
    }

    public static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Has a code sent and logs in with it. */
    public ApiReply logIn(String phone) {
        var code = post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        return post("/api/auth/login", Map.of("phone", phone, "code", code));
    }
}
