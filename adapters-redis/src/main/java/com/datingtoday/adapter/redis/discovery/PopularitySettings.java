package com.datingtoday.adapter.redis.discovery;

import java.time.Duration;

/**
 * How popularity is counted.
 *
 * @param halfLife after so long, attention counts half; an hour to 60 days
 * @param targetsADay of how many people at most somebody's attention counts in a day (UTC), so that nobody makes half the
 *     world popular
 */
public record PopularitySettings(Duration halfLife, int maxTargetsPerDay) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(60);

    public PopularitySettings {
        if (halfLife.compareTo(SHORTEST) < 0 || halfLife.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the half-life of popularity lies between an hour and 60 days");
        }
        if (maxTargetsPerDay < 1) {
            throw new IllegalArgumentException("somebody's attention must count for one person a day at least");
        }
    }

    /** Three days, and 200 people a day. */
    public static PopularitySettings usual() {
        return new PopularitySettings(Duration.ofDays(3), 200);
    }
}
