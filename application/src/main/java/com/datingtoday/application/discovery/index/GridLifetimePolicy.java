package com.datingtoday.application.discovery.index;

import java.time.Duration;

/**
 * Lifetime of a grid until the next one replaces it.
 *
 * @param gridInterval maximum lifetime of a grid, at least one minute. A new grid reads all listings, so the interval
 *     is shorter if there are few listings.
 */
public record GridLifetimePolicy(Duration gridInterval) {

    private static final Duration MIN_INTERVAL = Duration.ofMinutes(5);
    private static final double MILLIS_PER_USER = 3.6;

    public GridLifetimePolicy {
        if (gridInterval.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("gridInterval must be at least one minute");
        }
    }

    /**
     * Returns the lifetime of a grid of this many users: at least five minutes, longer with more users, up to the
     * configured interval.
     */
    public Duration interval(int users) {
        var proportional = Duration.ofMillis((long) (users * MILLIS_PER_USER));
        var longer = proportional.compareTo(MIN_INTERVAL) > 0 ? proportional : MIN_INTERVAL;
        return longer.compareTo(gridInterval) < 0 ? longer : gridInterval;
    }
}
