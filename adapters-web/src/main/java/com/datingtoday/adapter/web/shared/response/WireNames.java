package com.datingtoday.adapter.web.shared.response;

import java.util.Locale;

/** Names of constants in responses. */
public final class WireNames {

    private WireNames() {}

    /** Returns the name in lower case, such as {@code acted_on}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
