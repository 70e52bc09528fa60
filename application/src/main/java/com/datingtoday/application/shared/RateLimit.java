package com.datingtoday.application.shared;

import java.time.Duration;

/** A number of actions that is allowed in any period of a given length. */
public record RateLimit(int limit, Duration period) {

    public RateLimit {
        if (limit < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("a rate limit needs at least 1 action and a period longer than zero");
        }
    }
}
