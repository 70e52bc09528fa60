package com.datingtoday.domain.auth;

import java.util.regex.Pattern;

/**
 * Hash by which a token is recognized without being stored.
 *
 * @param hex SHA-256 as 64 lower-case hex digits
 */
public record TokenHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a token hash must have 64 lower-case hex digits");
        }
    }

    /** Omits all but the first eight digits. */
    @Override
    public String toString() {
        return "TokenHash[" + hex.substring(0, 8) + "…]";
    }
}
