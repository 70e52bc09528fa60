package com.datingtoday.domain.auth;

import java.util.regex.Pattern;

/**
 * What is kept of a token: enough to recognise it, too little to use it.
 *
 * @param hex its SHA-256 as 64 lower-case hex digits
 */
public record TokenHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hex");
        }
    }

    @Override
    public String toString() {
        return "TokenHash[" + hex.substring(0, 8) + "…]";
    }
}
