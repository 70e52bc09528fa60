package com.datingtoday.application.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.TokenHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests that the signing schemes define. */
public final class ProtocolDigests {

    private static final HexFormat HEX = HexFormat.of();

    private ProtocolDigests() {}

    /** Returns the MD5 that scheme 1 requires. */
    public static String md5Hex(String text) {
        return HEX.formatHex(digest("MD5").digest(text.getBytes(UTF_8)));
    }

    public static byte[] hmacSha256(Secret key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.value().getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 must be available", e);
        }
    }

    public static String sha256Hex(String text) {
        return HEX.formatHex(digest("SHA-256").digest(text.getBytes(UTF_8)));
    }

    /** Returns the hash of a token, which is converted to lower case first. */
    public static TokenHash tokenHash(String token) {
        return new TokenHash(sha256Hex(token.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether both texts are equal, in a time that does not depend on the first difference. */
    public static boolean equalInConstantTime(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(UTF_8), b.getBytes(UTF_8));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " must be available", e);
        }
    }
}
