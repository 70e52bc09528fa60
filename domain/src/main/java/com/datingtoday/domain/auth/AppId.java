package com.datingtoday.domain.auth;

import java.util.regex.Pattern;

/**
 * Public name of a client app, {@code appkey} on the wire.
 *
 * @param value 4 to 32 ASCII letters, digits, {@code -} and {@code _}, not beginning with {@code s_}
 */
public record AppId(String value) {

    private static final Pattern FORM = Pattern.compile("(?!s_)[A-Za-z0-9_-]{4,32}");

    public AppId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "an app key must have 4 to 32 letters, digits, - or _ and must not begin with s_: " + value);
        }
    }

    /** Returns whether the text has the form of an app key. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
