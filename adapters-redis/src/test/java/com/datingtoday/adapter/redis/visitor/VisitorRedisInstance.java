package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Redis adapters of one application instance. */
record VisitorRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisRecentVisitorCache recentVisitors,
        RedisVisitNotifications notifications)
        implements AutoCloseable {

    /** Connects to the Redis shared by all tests. */
    static VisitorRedisInstance shared() {
        return on(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    }

    static VisitorRedisInstance on(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        return new VisitorRedisInstance(
                meters, executor, new RedisRecentVisitorCache(executor), new RedisVisitNotifications(executor));
    }

    /** Returns the number of round trips of all names. */
    long roundTrips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        executor.close();
    }
}
