package com.datingtoday.adapter.redis.profile;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.profile.port.ProfileCache.Loader;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Profile cache of one application instance. */
record ProfileRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisPubSub pubSub,
        LocalProfileCache localCache,
        RedisProfileCache cache)
        implements AutoCloseable {

    /** Connects to the Redis shared by all tests, with a manual clock. */
    static ProfileRedisInstance shared(Ticker ticker) {
        return on(SharedRedis.withLongTimeouts(SharedRedis.uri()), ticker);
    }

    static ProfileRedisInstance on(RedisSettings settings, Ticker ticker) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        return of(meters, executor, new RedisPubSub(executor), ticker);
    }

    static ProfileRedisInstance of(
            SimpleMeterRegistry meters, RedisExecutor executor, RedisPubSub pubSub, Ticker ticker) {
        var localCache = LocalProfileCache.create(1_000, ticker);
        awaitSubscription(executor, pubSub);
        pubSub.subscribe(LocalProfileCache.TOPIC, localCache);
        return new ProfileRedisInstance(
                meters, executor, pubSub, localCache, new RedisProfileCache(executor, pubSub, localCache));
    }

    /**
     * Waits for the subscription and its first {@code onReconnect()}, which would otherwise empty the cache during a
     * test.
     */
    private static void awaitSubscription(RedisExecutor executor, RedisPubSub pubSub) {
        var reconnected = new CountDownLatch(1);
        pubSub.subscribe("test", new RedisPubSub.Subscriber() {
            @Override
            public void onMessage(String message) {
                reconnected.countDown();
            }

            @Override
            public void onReconnect() {
                // Ignored.
            }
        });
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> {
                    executor.execute("test", pipeline -> pipeline.commands().publish("dt:changed", "other test hello"));
                    return reconnected.getCount() == 0;
                });
    }

    Optional<Profile> profile(UserId user, Loader loader) {
        return Optional.ofNullable(cache.findAll(List.of(user), loader).get(user));
    }

    /** Returns the number of round trips of all names. */
    long roundTrips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        pubSub.close();
        executor.close();
    }
}
