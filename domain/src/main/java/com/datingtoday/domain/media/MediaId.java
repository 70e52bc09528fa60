package com.datingtoday.domain.media;

import java.util.regex.Pattern;

/**
 * Random id of a stored file, which discloses nothing about its owner.
 *
 * @param value 128 random bits, 32 lower-case hex digits
 */
public record MediaId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public MediaId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("media id must be 32 lower-case hex digits");
        }
    }

    /** Returns whether the text has the form of an id. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
