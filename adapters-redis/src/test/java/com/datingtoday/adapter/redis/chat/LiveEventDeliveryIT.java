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

/** What one instance tells, and another one delivers. */
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
        one.awaitHeardBy(other);
        other.awaitHeardBy(one);
        forget();
    }

    private ChatRedisInstance instance() {
        return ChatRedisInstance.on(SharedRedis.patient(redis.uri()));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        redis.close();
    }

    /** A greeting that is still on its way comes before whatever is told next. */
    private void forget() {
        var last = new LiveEvent.Visited(AuthSamples.user());
        for (var instance : List.of(one, other)) {
            instance.connect(last.user());
        }
        one.live().publish(List.of(last));
        awaitHeard(one, last);
        awaitHeard(other, last);
        one.heard().clear();
        other.heard().clear();
    }

    private static void awaitHeard(ChatRedisInstance instance, LiveEvent event) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> instance.heard().contains(event));
    }

    private LiveEvent visited() {
        return new LiveEvent.Visited(user);
    }

    @Test
    void what_one_tells_another_delivers_in_that_order() {
        other.connect(user);
        var events = IntStream.rangeClosed(1, 200)
                .<LiveEvent>mapToObj(seq -> LiveEventSamples.said(user, seq, "message " + seq))
                .toList();

        events.subList(0, 100).forEach(event -> one.live().publish(List.of(event)));
        one.live().publish(events.subList(100, 200));
        awaitHeard(other, events.getLast());

        assertThat(other.heard()).isEqualTo(events);
        assertThat(one.heard()).isEmpty();
    }

    @Test
    void whoever_has_him_delivers_once_however_many_connections_he_has() {
        one.connect(user);
        for (var left = 3; left > 0; left--) {
            other.connect(user);
        }
        var last = new LiveEvent.Typing(user, AuthSamples.user());

        one.live().publish(List.of(visited()));
        one.live().publish(List.of(last));

        awaitHeard(one, last);
        awaitHeard(other, last);
        assertThat(one.heard()).containsExactly(visited(), last);
        assertThat(other.heard()).containsExactly(visited(), last);
    }

    @Test
    void everybody_is_told_where_he_is() {
        var here = Stream.generate(AuthSamples::user).limit(20).toList();
        var there = Stream.generate(AuthSamples::user).limit(20).toList();
        LiveEvent away = new LiveEvent.Visited(AuthSamples.user());
        here.forEach(one::connect);
        there.forEach(other::connect);
        var toHere = here.stream().<LiveEvent>map(LiveEvent.Visited::new).toList();
        var toThere = there.stream()
                .<LiveEvent>map(somebody -> new LiveEvent.LoggedOut(somebody, Set.of()))
                .toList();

        one.live()
                .publish(Stream.of(List.of(away), toHere, toThere)
                        .<LiveEvent>flatMap(List::stream)
                        .toList());

        awaitHeard(one, toHere.getLast());
        awaitHeard(other, toThere.getLast());
        assertThat(one.heard()).isEqualTo(toHere);
        assertThat(other.heard()).isEqualTo(toThere);
    }

    @Test
    void who_has_closed_his_connection_is_told_nothing() {
        other.sockets().release(other.connect(user));

        one.live().publish(List.of(visited()));

        assertHearsNothingElse(other);
    }

    /** Whatever was told to it before would have come before this. */
    private void assertHearsNothingElse(ChatRedisInstance instance) {
        var last = new LiveEvent.Visited(AuthSamples.user());
        instance.connect(last.user());
        one.live().publish(List.of(last));
        awaitHeard(instance, last);
        assertThat(instance.heard()).containsExactly(last);
    }

    @Test
    void it_hears_again_after_its_connection_was_cut() {
        other.connect(user);
        try (var operator = RedisClient.create(redis.uri())) {
            for (var left = 3; left > 0; left--) {
                var killed = operator.connect().sync().clientKill(KillArgs.Builder.typePubsub());
                assertThat(killed).isPositive();

                one.awaitHeardBy(other);
            }
        }
        one.live().publish(List.of(visited()));
        awaitHeard(other, visited());
    }

    @Test
    void it_hears_again_after_redis_crashed_when_its_connections_are_kept() {
        var connection = other.connect(user);
        redis.kill();
        assertThatCode(() -> one.live().publish(List.of(visited()))).doesNotThrowAnyException();
        redis.restart(false);

        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> {
                    other.sockets().renew(List.of(connection));
                    one.live().publish(List.of(visited()));
                    return other.heard().contains(visited());
                });
    }

    @Test
    void who_starts_without_redis_hears_later() {
        redis.stop();
        try (var late = instance()) {
            redis.restart(false);

            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                    .until(() -> {
                        late.sockets().renew(List.of(new Connection(user, "1")));
                        late.live().publish(List.of(visited()));
                        return late.heard().contains(visited());
                    });
        }
    }

    @Test
    void nothing_that_is_told_stops_the_hearing() {
        other.connect(user);
        other.connect(LiveEventSamples.INDIGESTIBLE.user());
        try (var stranger = RedisClient.create(redis.uri())) {
            var commands = stranger.connect().sync();
            Stream.of("", " ", "\n", "1 said", "2 visited 100001\n\n", "noise")
                    .forEach(noise ->
                            commands.publish(ChatKeys.channel(other.name().value()), noise));
        }
        one.live().publish(List.of(LiveEventSamples.INDIGESTIBLE));

        one.live().publish(List.of(visited()));

        awaitHeard(other, visited());
        assertThat(other.heard()).containsExactly(LiveEventSamples.INDIGESTIBLE, visited());
    }

    @Test
    void an_application_that_was_paused_hears_again() {
        other.connect(user);
        for (var left = 2; left > 0; left--) {
            other.hearing().stop();
            assertThat(other.hearing().isRunning()).isFalse();
            one.live().publish(List.of(visited()));
            other.hearing().start();
            assertThat(other.hearing().isRunning()).isTrue();
        }
        assertThat(other.heard()).isEmpty();

        one.live().publish(List.of(visited()));

        awaitHeard(other, visited());
    }
}
