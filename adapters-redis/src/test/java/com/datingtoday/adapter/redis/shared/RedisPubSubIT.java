package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.DependencyUnavailableException;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisPubSubIT {

    private static final String TOPIC = "topic";
    private static final String MISSED = "missed something";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedRedis redis;

    RedisPubSubIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, false);
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    /** One instance, and what it heard. */
    private record SubscribedInstance(RedisExecutor executor, RedisPubSub broadcast, List<String> heard)
            implements AutoCloseable {

        static SubscribedInstance on(String uri) {
            var executor = new RedisExecutor(SharedRedis.patient(uri), new SimpleMeterRegistry());
            var heard = new CopyOnWriteArrayList<String>();
            var broadcast = new RedisPubSub(executor);
            broadcast.subscribe(TOPIC, new RedisPubSub.Subscriber() {
                @Override
                public void onMessage(String message) {
                    heard.add(message);
                    if (message.isBlank()) {
                        throw new IllegalArgumentException("blank");
                    }
                }

                @Override
                public void onReconnect() {
                    heard.add(MISSED);
                }
            });
            return new SubscribedInstance(executor, broadcast, heard);
        }

        void tell(String topic, String message) {
            executor.execute("tell", pipeline -> broadcast.publish(pipeline, topic, message));
        }

        @Override
        public void close() {
            broadcast.close();
            executor.close();
        }
    }

    /** Tells again and again, until it is heard. */
    private static void awaitHeard(SubscribedInstance teller, SubscribedInstance listener) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> {
                    teller.tell(TOPIC, "hello");
                    return listener.heard().contains("hello");
                });
    }

    @Test
    void others_hear_what_one_tells_in_order_and_he_himself_does_not() {
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri())) {
            awaitHeard(one, other);
            other.heard().clear();
            var messages = IntStream.range(0, 500)
                    .mapToObj(number -> "two words " + number)
                    .toList();

            one.tell("of another topic", "unheard");
            messages.forEach(message -> one.tell(TOPIC, message));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(other.heard().stream().filter(messages::contains))
                            .containsExactlyElementsOf(messages));
            assertThat(other.heard()).doesNotContain("unheard");
            assertThat(one.heard()).doesNotContainAnyElementsOf(messages);
        }
    }

    @Test
    void nothing_that_is_told_stops_the_hearing() {
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri());
                var stranger = RedisClient.create(redis.uri())) {
            awaitHeard(one, other);
            one.tell(TOPIC, " ");
            var redis = stranger.connect().sync();
            List.of("", " ", "x", "x y", " topic ").forEach(noise -> redis.publish("dt:changed", noise));

            one.tell(TOPIC, "after it");

            await().atMost(SOON).untilAsserted(() -> assertThat(other.heard()).contains("after it"));
        }
    }

    @Test
    void who_was_cut_off_is_told_that_he_missed_something_and_hears_again() {
        try (var networkProxy = NetworkProxy.to(redis.uri());
                var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(networkProxy.uri())) {
            awaitHeard(one, other);
            networkProxy.cut();
            other.heard().clear();
            one.tell(TOPIC, "lost");
            networkProxy.mend();

            // A greeting from before the cut may still be on its way to the listener.
            await().atMost(SOON).untilAsserted(() -> assertThat(other.heard()).contains(MISSED));
            assertThat(other.heard()).doesNotContain("lost");
            other.heard().clear();
            awaitHeard(one, other);
            assertThat(other.heard()).doesNotContain("lost");
        }
    }

    @Test
    void who_starts_without_redis_hears_later() {
        redis.stop();
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri())) {
            redis.restart(false);

            await().atMost(SOON).untilAsserted(() -> assertThat(other.heard()).contains(MISSED));
            awaitHeard(one, other);
        }
    }
}
