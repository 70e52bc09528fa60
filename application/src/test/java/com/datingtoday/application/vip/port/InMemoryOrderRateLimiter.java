package com.datingtoday.application.vip.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts orders per user in windows that start with the first order. */
public final class InMemoryOrderRateLimiter implements OrderRateLimiter {

    private record Count(int orders, Instant until) {}

    private final Map<UserId, Count> counts = new HashMap<>();

    @Override
    public synchronized Optional<Quota> increment(UserId user, RateLimit limit, Instant now) {
        var count = counts.get(user);
        if (count == null || !now.isBefore(count.until())) {
            count = new Count(0, now.plus(limit.period()));
        }
        if (count.orders() >= limit.limit()) {
            return Optional.of(new Quota(limit.limit(), 0, count.until()));
        }
        counts.put(user, new Count(count.orders() + 1, count.until()));
        return Optional.empty();
    }
}
