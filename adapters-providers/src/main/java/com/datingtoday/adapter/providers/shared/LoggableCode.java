package com.datingtoday.adapter.providers.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifier from a provider, such as an error code or a request id, that is logged only if it consists of letters,
 * digits and separators.
 */
public final class LoggableCode {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private LoggableCode() {}

    /** Returns the identifier, or {@code none} if it is absent or has other characters. */
    public static String sanitize(@Nullable String code) {
        return code != null && NAME.matcher(code).matches() ? code : "none";
    }
}
