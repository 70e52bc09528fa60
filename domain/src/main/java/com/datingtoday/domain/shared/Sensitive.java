package com.datingtoday.domain.shared;

/**
 * Value that must not appear in logs or exception messages. A record with such a component has no {@code toString} of
 * its own.
 */
public record Sensitive<T>(T value) {

    /** Text that stands for a sensitive value. */
    public static final String MASK = "***";

    /** Wraps a text; Spring uses this method to convert a configuration value. */
    public static Sensitive<String> valueOf(String value) {
        return new Sensitive<>(value);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
