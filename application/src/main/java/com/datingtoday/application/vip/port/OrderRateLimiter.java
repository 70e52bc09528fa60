package com.datingtoday.application.vip.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** Counts orders per user. */
public interface OrderRateLimiter {

    /**
     * Counts an order atomically, unless the limit is reached.
     *
     * @return empty if the order was counted; otherwise the quota
     */
    Optional<Quota> increment(UserId user, RateLimit limit, Instant now);
}
