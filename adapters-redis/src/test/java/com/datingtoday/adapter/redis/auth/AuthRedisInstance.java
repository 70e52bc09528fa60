package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.application.shared.TestEncryption;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Redis adapters of one application process. */
record AuthRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisReplayGuard replayGuard,
        RedisSessionCache cache,
        RedisSmsCodes codes)
        implements AutoCloseable {

    static AuthRedisInstance on(String uri) {
        return on(RedisSettings.of(uri));
    }

    static AuthRedisInstance on(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var codec = new SessionCodec(new TestEncryption());
        var localCache = new LocalSessionCache(settings, codec);
        return new AuthRedisInstance(
                meters,
                executor,
                new RedisReplayGuard(executor, localCache),
                new RedisSessionCache(executor, localCache, codec, Clock.systemUTC()),
                new RedisSmsCodes(executor, new ExhaustedLimits()));
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
