package com.datingtoday.adapter.providers.shared;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in one sentence which property is wrong, and never what a secret one holds. */
public final class Settings {

    private static final String ADDRESS =
            "(https://[A-Za-z0-9.-]{1,253}|http://(127\\.0\\.0\\.1|localhost))(:[0-9]{1,5})?";
    private static final Pattern ENDPOINT = Pattern.compile(ADDRESS);
    private static final Pattern PLACE = Pattern.compile(ADDRESS + "(/[A-Za-z0-9._~/-]{0,500})?");

    private Settings() {}

    static @Nullable public String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** The address of a provider, unless it is absent. */
    public static void endpoint(String property, @Nullable String endpoint) {
        check(
                endpoint == null || ENDPOINT.matcher(endpoint).matches(),
                property + " must be https://host or https://host:port; http only to this machine");
    }

    /** The address of one thing that a provider offers. */
    public static void place(String property, String address) {
        check(
                PLACE.matcher(address).matches(),
                property + " must be https://host/path or https://host:port/path; http only to this machine");
    }

    public static String required(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(property + " is missing");
        }
        return value;
    }

    public static <T> T required(String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(property + " is missing");
        }
        return value;
    }

    public static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    public static void between(String property, long least, long value, long most, String unit) {
        check(least <= value && value <= most, "%s must be %d to %d%s".formatted(property, least, most, unit));
    }

    public static void millis(String property, Duration value, long most) {
        between(property, 1, value.toMillis(), most, " ms");
    }
}
