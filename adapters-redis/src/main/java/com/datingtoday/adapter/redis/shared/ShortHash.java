package com.datingtoday.adapter.redis.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * First 144 bits of a SHA-256 hash: short enough for a key, long enough to exclude collisions.
 *
 * @param text base64url, 24 characters
 * @param first first byte, 0 to 255
 */
public record ShortHash(String text, int first) {

    private static final int BYTES = 18;

    /** Returns the hash of a text in UTF-8. */
    public static ShortHash of(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            var encoded = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
            return new ShortHash(encoded, Byte.toUnsignedInt(hash[0]));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
