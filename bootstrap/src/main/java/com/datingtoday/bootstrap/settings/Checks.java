package com.datingtoday.bootstrap.settings;

import java.time.Duration;

/** Refusals of a configuration, each with the name of the property. */
final class Checks {

    private Checks() {}

    static void positive(String property, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(property + " must be longer than zero: " + value);
        }
    }

    static void atLeastOne(String property, int value) {
        between(property, value, 1, Integer.MAX_VALUE);
    }

    static void between(String property, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must lie between %d and %d: %d".formatted(property, least, most, value));
        }
    }
}
