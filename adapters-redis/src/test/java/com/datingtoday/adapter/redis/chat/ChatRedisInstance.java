package com.datingtoday.adapter.redis.chat;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The part of one application instance that talks, and what was delivered there. */
record ChatRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        InstanceName name,
        RedisDuplicateTextCounter alike,
        RedisConnectionTickets tickets,
        RedisConnectionLeases sockets,
        RedisLiveEventPublisher live,
        RedisLiveEventSubscription hearing,
        List<LiveEvent> heard)
        implements AutoCloseable {

    static final int MOST = 5;

    private static final Duration SOON = Duration.ofSeconds(30);

    /** On the Redis that all tests share. */
    static ChatRedisInstance shared() {
        return on(SharedRedis.patient(SharedRedis.uri()));
    }

    /** One that hears. */
    static ChatRedisInstance on(RedisSettings settings) {
        var instance = deaf(settings);
        instance.hearing.start();
        return instance;
    }

    /** One that does not hear yet. */
    static ChatRedisInstance deaf(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var name = new InstanceName();
        var heard = new CopyOnWriteArrayList<LiveEvent>();
        return new ChatRedisInstance(
                meters,
                executor,
                name,
                new RedisDuplicateTextCounter(executor),
                new RedisConnectionTickets(executor),
                new RedisConnectionLeases(executor, name),
                new RedisLiveEventPublisher(executor),
                hearing(executor, name, heard),
                heard);
    }

    private static RedisLiveEventSubscription hearing(
            RedisExecutor executor, InstanceName name, List<LiveEvent> heard) {
        var hearing = new RedisLiveEventSubscription(executor, name);
        hearing.subscribe(event -> {
            heard.add(event);
            if (event.equals(LiveEventSamples.INDIGESTIBLE)) {
                throw new IllegalStateException("a connection fails");
            }
        });
        return hearing;
    }

    /** Somebody has a connection here. */
    Connection connect(UserId user) {
        var connection = new Connection(user, AuthSamples.hex(8));
        if (!sockets.acquire(connection, MOST)) {
            throw new AssertionError("too many");
        }
        return connection;
    }

    /** Tells again and again until it is heard over there. */
    void awaitHeardBy(ChatRedisInstance other) {
        var user = AuthSamples.user();
        var event = new LiveEvent.Visited(user);
        other.connect(user);
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            live.publish(List.of(event));
            return other.heard.contains(event);
        });
    }

    /** Round trips of any name so far. */
    long trips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        hearing.stop();
        executor.close();
    }
}
