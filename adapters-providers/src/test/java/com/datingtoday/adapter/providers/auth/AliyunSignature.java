package com.datingtoday.adapter.providers.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Independent implementation of signature method V3 ({@code ACS3-HMAC-SHA256}) of Alibaba Cloud. */
final class AliyunSignature {

    private AliyunSignature() {}

    static String of(
            String method,
            Map<String, String> query,
            List<String> signedHeaders,
            UnaryOperator<String> headers,
            byte[] body,
            String secret) {
        var canonicalHeaders = signedHeaders.stream()
                .map(name -> name + ":" + headers.apply(name).strip() + "\n")
                .collect(Collectors.joining());
        var canonicalRequest = String.join(
                "\n", method, "/", canonical(query), canonicalHeaders, String.join(";", signedHeaders), sha256(body));
        return hmac(secret, "ACS3-HMAC-SHA256\n" + sha256(canonicalRequest.getBytes(UTF_8)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Map<String, String> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** Percent-encodes as in RFC 3986. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
