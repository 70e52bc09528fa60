package com.datingtoday.adapter.providers.shared;

import com.datingtoday.domain.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/** Optional values of settings: a blank value, such as an empty environment variable, means that none is set. */
public final class OptionalText {

    private OptionalText() {}

    public static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public static boolean isSet(@Nullable Sensitive<String> value) {
        return value != null && isSet(value.value());
    }

    public static @Nullable String blankToNull(@Nullable String value) {
        return isSet(value) ? value : null;
    }
}
