package com.datingtoday.bootstrap;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Contribution to readiness: without Redis, signed requests are rejected. */
@Component("redisHealthIndicator")
record RedisHealthIndicator(RedisExecutor redis) implements HealthIndicator {

    @Override
    public Health health() {
        return (redis.isAvailable() ? Health.up() : Health.down()).build();
    }
}
