package com.datingtoday.adapter.providers.shared;

import java.time.Duration;

/**
 * Timeouts of a call to a provider.
 *
 * @param connect maximum time to open a connection
 * @param read maximum time between two packets of the response
 */
public record CallTimeouts(Duration connect, Duration read) {

    /** Returns the maximum duration of the whole call. */
    public Duration total() {
        return connect.plus(read);
    }
}
