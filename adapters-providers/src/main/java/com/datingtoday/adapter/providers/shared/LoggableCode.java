package com.datingtoday.adapter.providers.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a provider calls a thing, such as an error or a request: logged only if it looks like a name. */
public final class LoggableCode {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private LoggableCode() {}

    /** The name itself, or {@code none} for what is absent or looks otherwise. */
    public static String sanitize(@Nullable String code) {
        return code != null && NAME.matcher(code).matches() ? code : "none";
    }
}
