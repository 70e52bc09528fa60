package com.datingtoday.application.vip.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** How many orders somebody places. */
public interface OrderRateLimiter {

    /**
     * Counts an order, exactly, however many are placed at the same time.
     *
     * @return empty if it was counted; else how much is left, and nothing was counted
     */
    Optional<Quota> increment(UserId user, RateLimit limit, Instant now);
}
