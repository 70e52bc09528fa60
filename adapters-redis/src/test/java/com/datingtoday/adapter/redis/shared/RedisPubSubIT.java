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

    private record SubscribedInstance(RedisExecutor executor, RedisPubSub pubSub, List<String> received)
            implements AutoCloseable {

        static SubscribedInstance on(String uri) {
            var executor = new RedisExecutor(SharedRedis.withLongTimeouts(uri), new SimpleMeterRegistry());
            var received = new CopyOnWriteArrayList<String>();
            var pubSub = new RedisPubSub(executor);
            pubSub.subscribe(TOPIC, new RedisPubSub.Subscriber() {
                @Override
                public void onMessage(String message) {
                    received.add(message);
                    if (message.isBlank()) {
                        throw new IllegalArgumentException("blank");
                    }
                }

                @Override
                public void onReconnect() {
                    received.add(MISSED);
                }
            });
            return new SubscribedInstance(executor, pubSub, received);
        }

        void publish(String topic, String message) {
            executor.execute("tell", pipeline -> pubSub.publish(pipeline, topic, message));
        }

        @Override
        public void close() {
            pubSub.close();
            executor.close();
        }
    }

    /** Publishes repeatedly until the subscriber receives a message. */
    private static void awaitDelivery(SubscribedInstance publisher, SubscribedInstance subscriber) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> {
                    publisher.publish(TOPIC, "hello");
                    return subscriber.received().contains("hello");
                });
    }

    @Test
    void messages_reach_other_instances_in_order_but_not_the_publisher() {
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri())) {
            awaitDelivery(one, other);
            other.received().clear();
            var messages = IntStream.range(0, 500)
                    .mapToObj(number -> "two words " + number)
                    .toList();

            one.publish("of another topic", "unheard");
            messages.forEach(message -> one.publish(TOPIC, message));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(other.received().stream().filter(messages::contains))
                            .containsExactlyElementsOf(messages));
            assertThat(other.received()).doesNotContain("unheard");
            assertThat(one.received()).doesNotContainAnyElementsOf(messages);
        }
    }

    @Test
    void no_message_stops_the_delivery() {
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri());
                var client = RedisClient.create(redis.uri())) {
            awaitDelivery(one, other);
            one.publish(TOPIC, " ");
            var redis = client.connect().sync();
            List.of("", " ", "x", "x y", " topic ").forEach(invalid -> redis.publish("dt:changed", invalid));

            one.publish(TOPIC, "after it");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(other.received()).contains("after it"));
        }
    }

    @Test
    void a_subscriber_is_notified_of_a_reconnect_and_receives_messages_again() {
        try (var networkProxy = NetworkProxy.to(redis.uri());
                var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(networkProxy.uri())) {
            awaitDelivery(one, other);
            networkProxy.cut();
            other.received().clear();
            one.publish(TOPIC, "lost");
            networkProxy.restore();

            // A test message from before the cut may still arrive.
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(other.received()).contains(MISSED));
            assertThat(other.received()).doesNotContain("lost");
            other.received().clear();
            awaitDelivery(one, other);
            assertThat(other.received()).doesNotContain("lost");
        }
    }

    @Test
    void a_subscriber_started_without_redis_receives_messages_later() {
        redis.stop();
        try (var one = SubscribedInstance.on(redis.uri());
                var other = SubscribedInstance.on(redis.uri())) {
            redis.restart(false);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(other.received()).contains(MISSED));
            awaitDelivery(one, other);
        }
    }
}
