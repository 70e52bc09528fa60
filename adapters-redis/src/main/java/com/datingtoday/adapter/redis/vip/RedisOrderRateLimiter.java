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

/** Stores one counter per buyer, which expires one period after its first order. */
@Component
record RedisOrderRateLimiter(RedisExecutor executor) implements OrderRateLimiter {

    private static final LuaScript INCREMENT = LuaScript.load(RedisOrderRateLimiter.class, "increment.lua");

    @Override
    public Optional<Quota> increment(UserId user, RateLimit limit, Instant now) {
        var keys = List.of("dt:orders:{" + user.value() + "}");
        return executor
                .execute(
                        "OrderRateLimiter.increment",
                        pipeline -> pipeline.runScript(
                                INCREMENT,
                                keys,
                                Integer.toString(limit.limit()),
                                Long.toString(limit.period().toMillis())))
                .resultNow()
                .stream()
                .findFirst()
                .map(remaining -> new Quota(limit.limit(), 0, now.plusMillis(Long.parseLong(remaining))));
    }
}
