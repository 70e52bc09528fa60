package com.datingtoday.application.auth.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Client implementation of scheme 1, written from the specification only. */
public final class ParameterSigner {

    private static final Set<String> COMMON = Set.of("appkey", "timestamp", "nonce", "token", "sign");

    private ParameterSigner() {}

    /** Adds {@code sign} with the message before the token. */
    public static Map<String, String> signed(Map<String, String> parameters, String secret) {
        return with(parameters, "sign", md5(message(parameters) + token(parameters) + tail(parameters) + secret));
    }

    /** Adds {@code sign} with the token before the message. */
    static Map<String, String> signedTokenFirst(Map<String, String> parameters, String secret) {
        return with(parameters, "sign", md5(token(parameters) + message(parameters) + tail(parameters) + secret));
    }

    /** Replaces one parameter. */
    static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        var all = new TreeMap<>(parameters);
        all.put(name, value);
        return all;
    }

    private static String message(Map<String, String> parameters) {
        var sorted = new TreeSet<String>();
        parameters.forEach((name, value) -> {
            if (!COMMON.contains(name)) {
                sorted.add(name + "=" + value);
            }
        });
        return String.join("&", sorted);
    }

    private static String token(Map<String, String> parameters) {
        return parameters.getOrDefault("token", "");
    }

    private static String tail(Map<String, String> parameters) {
        return parameters.get("timestamp") + parameters.get("nonce");
    }

    static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
