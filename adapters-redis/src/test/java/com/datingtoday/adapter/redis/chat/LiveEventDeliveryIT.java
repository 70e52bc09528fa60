package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import io.lettuce.core.KillArgs;
import io.lettuce.core.RedisClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publication of events by one instance and delivery by another. */
class LiveEventDeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedRedis redis;
    private final UserId user = AuthSamples.user();
    private final ChatRedisInstance one;
    private final ChatRedisInstance other;

    LiveEventDeliveryIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, false);
        one = instance();
        other = instance();
        one.awaitDeliveryTo(other);
        other.awaitDeliveryTo(one);
        clearDelivered();
    }

    private ChatRedisInstance instance() {
        return ChatRedisInstance.on(SharedRedis.withLongTimeouts(redis.uri()));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        redis.close();
    }

    /** Pending test events arrive before any later event. */
    private void clearDelivered() {
        var last = new LiveEvent.Visited(AuthSamples.user());
        for (var instance : List.of(one, other)) {
            instance.connect(last.user());
        }
        one.publisher().publish(List.of(last));
        awaitDelivered(one, last);
        awaitDelivered(other, last);
        one.delivered().clear();
        other.delivered().clear();
    }

    private static void awaitDelivered(ChatRedisInstance instance, LiveEvent event) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> instance.delivered().contains(event));
    }

    private LiveEvent visited() {
        return new LiveEvent.Visited(user);
    }

    @Test
    void events_of_one_instance_are_delivered_by_another_in_order() {
        other.connect(user);
        var events = IntStream.rangeClosed(1, 200)
                .<LiveEvent>mapToObj(seq -> LiveEventSamples.messageChanged(user, seq, "message " + seq))
                .toList();

        events.subList(0, 100).forEach(event -> one.publisher().publish(List.of(event)));
        one.publisher().publish(events.subList(100, 200));
        awaitDelivered(other, events.getLast());

        assertThat(other.delivered()).isEqualTo(events);
        assertThat(one.delivered()).isEmpty();
    }

    @Test
    void an_instance_delivers_an_event_once_for_any_number_of_connections() {
        one.connect(user);
        for (var left = 3; left > 0; left--) {
            other.connect(user);
        }
        var last = new LiveEvent.Typing(user, AuthSamples.user());

        one.publisher().publish(List.of(visited()));
        one.publisher().publish(List.of(last));

        awaitDelivered(one, last);
        awaitDelivered(other, last);
        assertThat(one.delivered()).containsExactly(visited(), last);
        assertThat(other.delivered()).containsExactly(visited(), last);
    }

    @Test
    void every_user_receives_events_on_the_own_instance() {
        var here = Stream.generate(AuthSamples::user).limit(20).toList();
        var there = Stream.generate(AuthSamples::user).limit(20).toList();
        LiveEvent unavailable = new LiveEvent.Visited(AuthSamples.user());
        here.forEach(one::connect);
        there.forEach(other::connect);
        var toHere = here.stream().<LiveEvent>map(LiveEvent.Visited::new).toList();
        var toThere = there.stream()
                .<LiveEvent>map(user -> new LiveEvent.LoggedOut(user, Set.of()))
                .toList();

        one.publisher()
                .publish(Stream.of(List.of(unavailable), toHere, toThere)
                        .<LiveEvent>flatMap(List::stream)
                        .toList());

        awaitDelivered(one, toHere.getLast());
        awaitDelivered(other, toThere.getLast());
        assertThat(one.delivered()).isEqualTo(toHere);
        assertThat(other.delivered()).isEqualTo(toThere);
    }

    @Test
    void a_user_without_a_connection_receives_no_events() {
        other.leases().release(other.connect(user));

        one.publisher().publish(List.of(visited()));

        assertNothingElseDelivered(other);
    }

    /** An earlier event would arrive before this one. */
    private void assertNothingElseDelivered(ChatRedisInstance instance) {
        var last = new LiveEvent.Visited(AuthSamples.user());
        instance.connect(last.user());
        one.publisher().publish(List.of(last));
        awaitDelivered(instance, last);
        assertThat(instance.delivered()).containsExactly(last);
    }

    @Test
    void delivery_resumes_after_the_connection_was_cut() {
        other.connect(user);
        try (var admin = RedisClient.create(redis.uri())) {
            for (var left = 3; left > 0; left--) {
                var killed = admin.connect().sync().clientKill(KillArgs.Builder.typePubsub());
                assertThat(killed).isPositive();

                one.awaitDeliveryTo(other);
            }
        }
        one.publisher().publish(List.of(visited()));
        awaitDelivered(other, visited());
    }

    @Test
    void delivery_resumes_after_a_crash_of_redis_once_connections_are_renewed() {
        var connection = other.connect(user);
        redis.kill();
        assertThatCode(() -> one.publisher().publish(List.of(visited()))).doesNotThrowAnyException();
        redis.restart(false);

        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> {
                    other.leases().renew(List.of(connection));
                    one.publisher().publish(List.of(visited()));
                    return other.delivered().contains(visited());
                });
    }

    @Test
    void a_subscriber_started_without_redis_receives_messages_later() {
        redis.stop();
        try (var late = instance()) {
            redis.restart(false);

            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                    .until(() -> {
                        late.leases().renew(List.of(new Connection(user, "1")));
                        late.publisher().publish(List.of(visited()));
                        return late.delivered().contains(visited());
                    });
        }
    }

    @Test
    void no_message_stops_the_delivery() {
        other.connect(user);
        other.connect(LiveEventSamples.UNHANDLED.user());
        try (var client = RedisClient.create(redis.uri())) {
            var commands = client.connect().sync();
            Stream.of("", " ", "\n", "1 said", "2 visited 100001\n\n", "noise")
                    .forEach(invalid ->
                            commands.publish(ChatKeys.channel(other.name().value()), invalid));
        }
        one.publisher().publish(List.of(LiveEventSamples.UNHANDLED));

        one.publisher().publish(List.of(visited()));

        awaitDelivered(other, visited());
        assertThat(other.delivered()).containsExactly(LiveEventSamples.UNHANDLED, visited());
    }

    @Test
    void a_resumed_application_receives_events_again() {
        other.connect(user);
        for (var left = 2; left > 0; left--) {
            other.subscription().stop();
            assertThat(other.subscription().isRunning()).isFalse();
            one.publisher().publish(List.of(visited()));
            other.subscription().start();
            assertThat(other.subscription().isRunning()).isTrue();
        }
        assertThat(other.delivered()).isEmpty();

        one.publisher().publish(List.of(visited()));

        awaitDelivered(other, visited());
    }
}
