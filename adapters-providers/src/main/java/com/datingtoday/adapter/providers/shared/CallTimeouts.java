package com.datingtoday.adapter.providers.shared;

import java.time.Duration;

/**
 * Timeouts of a call to a provider.
 *
 * @param connect maximum time to open a connection
 * @param read maximum time between two packets of the response
 */
public record CallTimeouts(Duration connect, Duration read) {

    private static final Duration MAX_TOTAL = Duration.ofSeconds(5);

    /** Returns the maximum duration of the whole call. */
    public Duration total() {
        return connect.plus(read);
    }

    /**
     * Rejects settings whose timeouts together exceed 5 s.
     *
     * @param prefix prefix of the properties connect-timeout and read-timeout
     */
    public static void requireTotal(String prefix, Duration connect, Duration read) {
        if (connect.plus(read).compareTo(MAX_TOTAL) > 0) {
            throw new IllegalArgumentException(
                    "%s.connect-timeout and %s.read-timeout must not exceed 5 s together".formatted(prefix, prefix));
        }
    }
}
