package com.datingtoday.adapter.redis.profile;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisBroadcast;
import com.datingtoday.adapter.redis.shared.RedisLink;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.profile.port.PeopleCache.Source;
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
record Instance(
        SimpleMeterRegistry meters,
        RedisLink link,
        RedisBroadcast broadcast,
        PeopleMemory memory,
        RedisPeopleCache cache)
        implements AutoCloseable {

    /** On the Redis that all tests share, with a second that is as long as the test wants. */
    static Instance at(Ticker ticker) {
        return on(SharedRedis.patient(SharedRedis.uri()), ticker);
    }

    static Instance on(RedisSettings settings, Ticker ticker) {
        var meters = new SimpleMeterRegistry();
        var link = new RedisLink(settings, meters);
        return of(meters, link, new RedisBroadcast(link), ticker);
    }

    static Instance of(SimpleMeterRegistry meters, RedisLink link, RedisBroadcast broadcast, Ticker ticker) {
        var memory = PeopleMemory.of(1_000, ticker);
        awaitListening(link, broadcast);
        broadcast.listen(PeopleMemory.TOPIC, memory);
        return new Instance(meters, link, broadcast, memory, new RedisPeopleCache(link, broadcast, memory));
    }

    /** Until it hears, and has been told that it may have missed something before: otherwise it forgets during a test. */
    private static void awaitListening(RedisLink link, RedisBroadcast broadcast) {
        var heard = new CountDownLatch(1);
        broadcast.listen("test", new RedisBroadcast.Listener() {
            @Override
            public void told(String message) {
                heard.countDown();
            }

            @Override
            public void missed() {
                // Nothing that counts.
            }
        });
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> {
                    link.roundTrip("test", flush -> flush.redis().publish("dt:changed", "somebody test hello"));
                    return heard.getCount() == 0;
                });
    }

    /** One profile alone. */
    Optional<Profile> profile(UserId user, Source source) {
        return Optional.ofNullable(cache.profiles(List.of(user), source).get(user));
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
        link.close();
    }
}
