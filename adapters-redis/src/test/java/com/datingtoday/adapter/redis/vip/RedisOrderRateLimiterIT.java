package com.datingtoday.adapter.redis.vip;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.vip.port.OrderRateLimiter;
import com.datingtoday.application.vip.port.OrderRateLimiterContract;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;

class RedisOrderRateLimiterIT implements OrderRateLimiterContract {

    private static final RedisExecutor EXECUTOR =
            new RedisExecutor(SharedRedis.withLongTimeouts(SharedRedis.uri()), new SimpleMeterRegistry());
    private static final RedisClient CLIENT = RedisClient.create(SharedRedis.uri());

    private Duration passed = Duration.ZERO;

    @AfterAll
    static void close() {
        CLIENT.close();
        EXECUTOR.close();
    }

    @Override
    public OrderRateLimiter orderRateLimiter() {
        return new RedisOrderRateLimiter(EXECUTOR);
    }

    @Override
    public Instant now() {
        return AuthSamples.now().plus(passed);
    }

    @Override
    public void advance(Duration time) {
        passed = passed.plus(time);
        try (var connection = CLIENT.connect()) {
            var redis = connection.sync();
            redis.keys("dt:orders:*").forEach(key -> redis.pexpire(key, redis.pttl(key) - time.toMillis()));
        }
    }
}
