package com.datingtoday.adapter.providers.shared;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says in one sentence which property is wrong, and never what a secret one holds. */
final class Settings {

    private Settings() {}

    static String required(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(property + " is missing");
        }
        return value;
    }

    static <T> T required(String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(property + " is missing");
        }
        return value;
    }

    static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    static void between(String property, long least, long value, long most, String unit) {
        check(least <= value && value <= most, "%s must be %d to %d%s".formatted(property, least, most, unit));
    }

    static void millis(String property, Duration value, long most) {
        between(property, 1, value.toMillis(), most, " ms");
    }
}
