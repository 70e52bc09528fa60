package com.datingtoday.adapter.redis.vip;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.vip.port.OrderRateLimiter;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A count for each buyer, which lives as long as the first order counts. */
@Component
record RedisOrderRateLimiter(RedisExecutor link) implements OrderRateLimiter {

    private static final LuaScript COUNT = LuaScript.read(RedisOrderRateLimiter.class, "count.lua");

    @Override
    public Optional<Quota> increment(UserId user, RateLimit limit, Instant now) {
        var keys = List.of("dt:orders:{" + user.value() + "}");
        return link
                .execute(
                        "orders.count",
                        redisPipeline -> redisPipeline.runScript(
                                COUNT,
                                keys,
                                Integer.toString(limit.limit()),
                                Long.toString(limit.period().toMillis())))
                .resultNow()
                .stream()
                .findFirst()
                .map(left -> new Quota(limit.limit(), 0, now.plusMillis(Long.parseLong(left))));
    }
}
