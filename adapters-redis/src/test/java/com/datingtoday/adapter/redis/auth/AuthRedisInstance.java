package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.application.shared.TestEncryption;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** The Redis side of one application process. */
record AuthRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        RedisReplayGuard gate,
        RedisSessionCache cache,
        RedisSmsCodes codes)
        implements AutoCloseable {

    static AuthRedisInstance on(String uri) {
        return on(RedisSettings.of(uri));
    }

    static AuthRedisInstance on(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var texts = new SessionCodec(new TestEncryption());
        var memory = new LocalSessionCache(settings, texts);
        return new AuthRedisInstance(
                meters,
                executor,
                new RedisReplayGuard(executor, memory),
                new RedisSessionCache(executor, memory, texts, Clock.systemUTC()),
                new RedisSmsCodes(executor, new ExhaustedLimits()));
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
