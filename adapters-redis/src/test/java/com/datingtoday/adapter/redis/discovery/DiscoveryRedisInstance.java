package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.PopularitySettings;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The part of one application instance that finds people, with a second that is as long as the test wants. */
record DiscoveryRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        ManualTicker ticker,
        RedisNearbyIndex index,
        RedisPopularity popularity,
        RedisLastActiveTimes presences)
        implements AutoCloseable {

    /** On the Redis that all tests share. */
    static DiscoveryRedisInstance shared() {
        return on(SharedRedis.patient(SharedRedis.uri()));
    }

    static DiscoveryRedisInstance on(RedisSettings settings) {
        return on(settings, PopularitySettings.usual(), Clock.systemUTC());
    }

    static DiscoveryRedisInstance on(RedisSettings settings, PopularitySettings counting, Clock clock) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var ticker = new ManualTicker();
        return new DiscoveryRedisInstance(
                meters,
                executor,
                ticker,
                new RedisNearbyIndex(executor, DiscoveryConfiguration.createNearbyCache(settings, ticker)),
                new RedisPopularity(
                        executor, counting, DiscoveryConfiguration.createRankingCache(settings, ticker), clock),
                new RedisLastActiveTimes(executor));
    }

    void second() {
        ticker.pass(Duration.ofSeconds(1));
    }

    /** What profiles are shown with. */
    Optional<Instant> seen(UserId user) {
        var text = executor.execute("test", pipeline -> pipeline.commands().get(LastActiveCodec.key(user)))
                .resultNow();
        return Optional.ofNullable(text).map(LastActiveCodec::decode);
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
