package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The part of one application instance that remembers visitors. */
record VisitorRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisRecentVisitorCache recent,
        RedisVisitNotifications told)
        implements AutoCloseable {

    /** On the Redis that all tests share. */
    static VisitorRedisInstance shared() {
        return on(SharedRedis.patient(SharedRedis.uri()));
    }

    static VisitorRedisInstance on(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        return new VisitorRedisInstance(
                meters, executor, new RedisRecentVisitorCache(executor), new RedisVisitNotifications(executor));
    }

    /** Round trips of any name so far. */
    long trips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        executor.close();
    }
}
