package com.datingtoday.domain.auth;

import java.util.regex.Pattern;

/**
 * The public name under which a client app signs, {@code appkey} on the wire.
 *
 * @param value 4 to 32 ASCII letters, digits, {@code -} and {@code _}, not beginning with {@code s_}
 */
public record AppId(String value) {

    private static final Pattern FORM = Pattern.compile("(?!s_)[A-Za-z0-9_-]{4,32}");

    public AppId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("an app key is 4 to 32 letters, digits, - or _: " + value);
        }
    }

    /** Whether the text could be the name of an app at all. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
