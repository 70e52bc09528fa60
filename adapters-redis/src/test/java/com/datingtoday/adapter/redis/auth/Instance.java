package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.application.shared.TestEncryption;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** The Redis side of one application process. */
record Instance(
        SimpleMeterRegistry meters, RedisExecutor link, RedisRequestGate gate, RedisSessionCache cache, RedisSmsCodes codes)
        implements AutoCloseable {

    static Instance on(String uri) {
        return on(RedisSettings.of(uri));
    }

    static Instance on(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var link = new RedisExecutor(settings, meters);
        var texts = new SessionText(new TestEncryption());
        var memory = new SessionMemory(settings, texts);
        return new Instance(
                meters,
                link,
                new RedisRequestGate(link, memory),
                new RedisSessionCache(link, memory, texts, Clock.systemUTC()),
                new RedisSmsCodes(link, new FullCounters()));
    }

    /** Round trips of any name so far. */
    long trips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        link.close();
    }
}
