package com.datingtoday.bootstrap;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health indicator for readiness, because signed requests are rejected without Redis. */
@Component("redisHealthIndicator")
record RedisHealthIndicator(RedisExecutor redis) implements HealthIndicator {

    @Override
    public Health health() {
        return (redis.isAvailable() ? Health.up() : Health.down()).build();
    }
}
