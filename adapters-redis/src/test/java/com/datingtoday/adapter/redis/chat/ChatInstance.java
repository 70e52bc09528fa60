package com.datingtoday.adapter.redis.chat;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The part of one application instance that talks, and what was delivered there. */
record ChatInstance(
        SimpleMeterRegistry meters,
        RedisExecutor link,
        InstanceName name,
        RedisAlikeMessages alike,
        RedisSocketTickets tickets,
        RedisOpenSockets sockets,
        RedisLiveEvents live,
        RedisLiveHearing hearing,
        List<LiveEvent> heard)
        implements AutoCloseable {

    static final int MOST = 5;

    private static final Duration SOON = Duration.ofSeconds(30);

    /** On the Redis that all tests share. */
    static ChatInstance shared() {
        return on(SharedRedis.patient(SharedRedis.uri()));
    }

    /** One that hears. */
    static ChatInstance on(RedisSettings settings) {
        var instance = deaf(settings);
        instance.hearing.start();
        return instance;
    }

    /** One that does not hear yet. */
    static ChatInstance deaf(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var link = new RedisExecutor(settings, meters);
        var name = new InstanceName();
        var heard = new CopyOnWriteArrayList<LiveEvent>();
        return new ChatInstance(
                meters,
                link,
                name,
                new RedisAlikeMessages(link),
                new RedisSocketTickets(link),
                new RedisOpenSockets(link, name),
                new RedisLiveEvents(link),
                hearing(link, name, heard),
                heard);
    }

    private static RedisLiveHearing hearing(RedisExecutor link, InstanceName name, List<LiveEvent> heard) {
        var hearing = new RedisLiveHearing(link, name);
        hearing.hear(event -> {
            heard.add(event);
            if (event.equals(SampleEvents.INDIGESTIBLE)) {
                throw new IllegalStateException("a connection fails");
            }
        });
        return hearing;
    }

    /** Somebody has a connection here. */
    Socket connect(UserId user) {
        var socket = new Socket(user, AuthSamples.hex(8));
        if (!sockets.open(socket, MOST)) {
            throw new AssertionError("too many");
        }
        return socket;
    }

    /** Tells again and again until it is heard over there. */
    void awaitHeardBy(ChatInstance other) {
        var user = AuthSamples.user();
        var event = new LiveEvent.Visited(user);
        other.connect(user);
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            live.tell(List.of(event));
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
        link.close();
    }
}
