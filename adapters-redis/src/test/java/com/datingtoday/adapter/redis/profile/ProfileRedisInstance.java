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

/** The part of one application instance that remembers people. */
record ProfileRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisPubSub broadcast,
        LocalProfileCache memory,
        RedisProfileCache cache)
        implements AutoCloseable {

    /** On the Redis that all tests share, with a second that is as long as the test wants. */
    static ProfileRedisInstance at(Ticker ticker) {
        return on(SharedRedis.patient(SharedRedis.uri()), ticker);
    }

    static ProfileRedisInstance on(RedisSettings settings, Ticker ticker) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        return of(meters, executor, new RedisPubSub(executor), ticker);
    }

    static ProfileRedisInstance of(
            SimpleMeterRegistry meters, RedisExecutor executor, RedisPubSub broadcast, Ticker ticker) {
        var memory = LocalProfileCache.create(1_000, ticker);
        awaitListening(executor, broadcast);
        broadcast.subscribe(LocalProfileCache.TOPIC, memory);
        return new ProfileRedisInstance(
                meters, executor, broadcast, memory, new RedisProfileCache(executor, broadcast, memory));
    }

    /** Until it hears, and has been told that it may have missed something before: otherwise it forgets during a test. */
    private static void awaitListening(RedisExecutor executor, RedisPubSub broadcast) {
        var heard = new CountDownLatch(1);
        broadcast.subscribe("test", new RedisPubSub.Subscriber() {
            @Override
            public void onMessage(String message) {
                heard.countDown();
            }

            @Override
            public void onReconnect() {
                // Nothing that counts.
            }
        });
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> {
                    executor.execute(
                            "test", pipeline -> pipeline.commands().publish("dt:changed", "somebody test hello"));
                    return heard.getCount() == 0;
                });
    }

    /** One profile alone. */
    Optional<Profile> profile(UserId user, Loader loader) {
        return Optional.ofNullable(cache.findAll(List.of(user), loader).get(user));
    }

    /** Round trips of any name so far. */
    long trips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        broadcast.close();
        executor.close();
    }
}
