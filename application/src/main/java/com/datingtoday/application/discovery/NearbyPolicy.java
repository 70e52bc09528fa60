package com.datingtoday.application.discovery;

import java.time.Duration;

/**
 * How the lists of who is near are kept.
 *
 * @param gridInterval how often a new grid is made; each one reads all who are listed, so where there are few, it is made
 *     more often
 */
public record NearbyPolicy(Duration gridInterval) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final double MILLIS_A_PERSON = 3.6;

    public NearbyPolicy {
        if (gridInterval.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("a grid lasts a minute at least");
        }
    }

    /** How long a grid is used that was made of so many people: the young service needs one as soon as it has grown. */
    public Duration interval(int people) {
        var fair = Duration.ofMillis((long) (people * MILLIS_A_PERSON));
        var longer = fair.compareTo(SHORTEST) > 0 ? fair : SHORTEST;
        return longer.compareTo(gridInterval) < 0 ? longer : gridInterval;
    }
}
