package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
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

/** Redis adapters of one application instance, with a manual clock for the local caches. */
record DiscoveryRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        ManualTicker ticker,
        RedisNearbyIndex index,
        RedisPopularity popularity,
        RedisLastActiveTimes lastActiveTimes,
        RedisViewedPeople viewedPeople)
        implements AutoCloseable {

    /** Connects to the Redis shared by all tests. */
    static DiscoveryRedisInstance shared() {
        return on(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    }

    static DiscoveryRedisInstance on(RedisSettings settings) {
        return on(settings, new PopularitySettings(Duration.ofDays(3), 200), Clock.systemUTC());
    }

    static DiscoveryRedisInstance on(RedisSettings settings, PopularitySettings popularitySettings, Clock clock) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var ticker = new ManualTicker();
        return new DiscoveryRedisInstance(
                meters,
                executor,
                ticker,
                new RedisNearbyIndex(executor, DiscoveryConfiguration.createNearbyCache(settings, ticker)),
                new RedisPopularity(
                        executor,
                        popularitySettings,
                        DiscoveryConfiguration.createRankingCache(settings, ticker),
                        clock),
                new RedisLastActiveTimes(executor),
                new RedisViewedPeople(executor));
    }

    void advanceSecond() {
        ticker.advance(Duration.ofSeconds(1));
    }

    /** Returns the last-active time that a profile view contains. */
    Optional<Instant> lastActive(UserId user) {
        var text = executor.execute("test", pipeline -> pipeline.commands().get(LastActiveCodec.key(user)))
                .resultNow();
        return Optional.ofNullable(text).map(LastActiveCodec::decode);
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
