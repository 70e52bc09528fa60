package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.chat.LiveEvent;
import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Runs the contracts on a Redis Cluster, where a script that uses a key of another slot fails. */
class ChatClusterIT extends ChatPortsContract {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final RedisSettings SETTINGS =
            EmbeddedCluster.start(Path.of("target", "redis-cluster-chat")).settings();
    private static final ChatRedisInstance INSTANCE = ChatRedisInstance.on(SETTINGS);
    private static final RedisClusterClient CLIENT =
            RedisClusterClient.create(RedisURI.create(SETTINGS.uris().getFirst().value()));
    private static final RedisClockShift REDIS_CLOCK_SHIFT =
            new RedisClockShift(CLIENT.connect().sync());

    ChatClusterIT() {
        super(INSTANCE, REDIS_CLOCK_SHIFT);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }

    @Test
    void users_in_all_slots_receive_events_of_another_instance() {
        try (var other = ChatRedisInstance.on(SETTINGS)) {
            INSTANCE.awaitDeliveryTo(other);
            var people = Stream.generate(AuthSamples::user).limit(100).toList();
            people.forEach(other::connect);
            var events = people.stream().<LiveEvent>map(LiveEvent.Visited::new).toList();

            INSTANCE.publisher().publish(events);

            await().atMost(SOON).until(() -> other.delivered().containsAll(events));
            assertThat(INSTANCE.delivered()).doesNotContainAnyElementsOf(events);
        }
    }
}
