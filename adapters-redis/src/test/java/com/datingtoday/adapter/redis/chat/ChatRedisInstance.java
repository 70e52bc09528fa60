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

/** Redis adapters of one application instance, with the events delivered to it. */
record ChatRedisInstance(
        SimpleMeterRegistry meters,
        RedisExecutor executor,
        InstanceName name,
        RedisDuplicateTextCounter duplicateTexts,
        RedisConnectionTickets tickets,
        RedisConnectionLeases leases,
        RedisLiveEventPublisher publisher,
        RedisLiveEventSubscription subscription,
        List<LiveEvent> delivered)
        implements AutoCloseable {

    static final int MAX_CONNECTIONS = 5;

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Connects to the Redis shared by all tests. */
    static ChatRedisInstance shared() {
        return on(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    }

    /** Connects and subscribes. */
    static ChatRedisInstance on(RedisSettings settings) {
        var instance = unsubscribed(settings);
        instance.subscription.start();
        return instance;
    }

    /** Connects without a subscription. */
    static ChatRedisInstance unsubscribed(RedisSettings settings) {
        var meters = new SimpleMeterRegistry();
        var executor = new RedisExecutor(settings, meters);
        var name = new InstanceName();
        var delivered = new CopyOnWriteArrayList<LiveEvent>();
        return new ChatRedisInstance(
                meters,
                executor,
                name,
                new RedisDuplicateTextCounter(executor),
                new RedisConnectionTickets(executor),
                new RedisConnectionLeases(executor, name),
                new RedisLiveEventPublisher(executor),
                subscribe(executor, name, delivered),
                delivered);
    }

    private static RedisLiveEventSubscription subscribe(
            RedisExecutor executor, InstanceName name, List<LiveEvent> delivered) {
        var hearing = new RedisLiveEventSubscription(executor, name);
        hearing.subscribe(event -> {
            delivered.add(event);
            if (event.equals(LiveEventSamples.UNHANDLED)) {
                throw new IllegalStateException("a connection fails");
            }
        });
        return hearing;
    }

    /** Acquires a connection of the user on this instance. */
    Connection connect(UserId user) {
        var connection = new Connection(user, AuthSamples.hex(8));
        if (!leases.acquire(connection, MAX_CONNECTIONS)) {
            throw new AssertionError("too many");
        }
        return connection;
    }

    /** Publishes repeatedly until the other instance receives an event. */
    void awaitDeliveryTo(ChatRedisInstance other) {
        var user = AuthSamples.user();
        var event = new LiveEvent.Visited(user);
        other.connect(user);
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            publisher.publish(List.of(event));
            return other.delivered.contains(event);
        });
    }

    /** Returns the number of round trips of all names. */
    long roundTrips() {
        return meters.find("redis.roundtrip").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Override
    public void close() {
        subscription.stop();
        executor.close();
    }
}
