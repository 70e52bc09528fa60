package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How many orders somebody places. */
public interface OrderRateLimiter {

    /** So many in a time. */
    record Limit(int orders, Duration time) {}

    /**
     * Counts an order, exactly, however many are placed at the same time.
     *
     * @return empty if it was counted; else how much is left, and nothing was counted
     */
    Optional<Quota> increment(UserId user, Limit limit, Instant now);
}
