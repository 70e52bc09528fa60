package com.datingtoday.bootstrap;

import com.datingtoday.adapter.redis.shared.RedisLink;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: without Redis no signed request can be let through. */
@Component("redisHealthIndicator")
record RedisHealth(RedisLink redis) implements HealthIndicator {

    @Override
    public Health health() {
        return (redis.isAnswering() ? Health.up() : Health.down()).build();
    }
}
