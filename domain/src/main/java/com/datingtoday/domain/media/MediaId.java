package com.datingtoday.domain.media;

import java.util.regex.Pattern;

/**
 * The name of something stored. It cannot be guessed and says nothing of its owner.
 *
 * @param value 128 random bits, 32 lower-case hex digits
 */
public record MediaId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public MediaId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a media id is 32 lower-case hex digits");
        }
    }

    /** Whether a text can be one. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
