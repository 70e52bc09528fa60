package com.datingtoday.domain.shared;

import java.time.Instant;

/**
 * How much of something may still be done.
 *
 * @param limit how often in all, at least 1
 * @param remaining how often still, 0 to {@code limit}
 * @param resetAt when more becomes possible
 */
public record Quota(int limit, int remaining, Instant resetAt) {

    public Quota {
        if (limit < 1 || remaining < 0 || remaining > limit) {
            throw new IllegalArgumentException("remaining %d of %d".formatted(remaining, limit));
        }
    }
}
