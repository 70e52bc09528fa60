package com.datingtoday.application.shared;

import java.time.Duration;

/** Maximum number of actions within any period of the given length. */
public record RateLimit(int limit, Duration period) {

    public RateLimit {
        if (limit < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("limit must be at least 1 and period must be positive");
        }
    }
}
