package com.datingtoday.domain.shared;

import java.time.Instant;

/**
 * Remaining number of actions under a rate limit.
 *
 * @param limit number of actions per period, at least 1
 * @param remaining 0 to {@code limit}
 * @param resetAt time at which {@code remaining} grows
 */
public record Quota(int limit, int remaining, Instant resetAt) {

    public Quota {
        if (limit < 1 || remaining < 0 || remaining > limit) {
            throw new IllegalArgumentException(
                    "remaining must be 0 to limit, and limit at least 1: %d of %d".formatted(remaining, limit));
        }
    }
}
