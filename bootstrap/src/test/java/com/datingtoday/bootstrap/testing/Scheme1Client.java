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

/** Client of scheme 1 (MD5 of the parameters). Its signing code is independent of the application's. */
public record Scheme1Client(RawHttpClient wire, String appKey, String secret) {

    public ApiReply post(String path, Map<String, String> parameters) {
        return wire.form(path, signed(parameters, ""));
    }

    public ApiReply post(String path, Map<String, String> parameters, String token) {
        return wire.form(path, signed(parameters, token));
    }

    /** Sends a form with any method. */
    public ApiReply send(String method, String path, Map<String, String> parameters, String token) {
        return wire.send(wire.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(RawHttpClient.encode(signed(parameters, token)))));
    }

    /** Adds the common parameters with a new nonce, and the signature. */
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

    /** Requests an SMS code and logs in with it. */
    public ApiReply logIn(String phone) {
        var code = post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        return post("/api/auth/login", Map.of("phone", phone, "code", code));
    }
}
