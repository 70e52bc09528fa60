package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeasesContract;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.chat.port.ConnectionTicketsContract;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.chat.port.DuplicateTextCounterContract;
import com.datingtoday.domain.chat.LiveEvent;
import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything again on a Redis Cluster: a script that touches a key of another slot fails there. */
class ChatClusterIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final RedisSettings SETTINGS =
            EmbeddedCluster.start(Path.of("target", "redis-cluster-chat")).settings();
    private static final ChatRedisInstance INSTANCE = ChatRedisInstance.on(SETTINGS);
    private static final RedisClusterClient CLIENT =
            RedisClusterClient.create(RedisURI.create(SETTINGS.uris().getFirst()));
    private static final RedisClockShift REDIS_CLOCK_SHIFT =
            new RedisClockShift(CLIENT.connect().sync());

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }

    @Test
    void people_in_all_slots_are_told_on_another_instance() {
        try (var other = ChatRedisInstance.on(SETTINGS)) {
            INSTANCE.awaitHeardBy(other);
            var people = Stream.generate(AuthSamples::user).limit(100).toList();
            people.forEach(other::connect);
            var events = people.stream().<LiveEvent>map(LiveEvent.Visited::new).toList();

            INSTANCE.live().publish(events);

            await().atMost(SOON).until(() -> other.heard().containsAll(events));
            assertThat(INSTANCE.heard()).doesNotContainAnyElementsOf(events);
        }
    }

    @Nested
    class DuplicateTextCounterTests implements DuplicateTextCounterContract {

        private Duration passed = Duration.ZERO;

        @Override
        public DuplicateTextCounter alike() {
            return INSTANCE.alike();
        }

        @Override
        public Instant now() {
            return AuthSamples.now().plus(passed);
        }

        @Override
        public void pass(Duration time) {
            passed = passed.plus(time);
            REDIS_CLOCK_SHIFT.pass("dt:alike:*", time);
        }
    }

    @Nested
    class ConnectionTicketsTests implements ConnectionTicketsContract {

        @Override
        public ConnectionTickets tickets() {
            return INSTANCE.tickets();
        }

        @Override
        public void pass(Duration time) {
            REDIS_CLOCK_SHIFT.pass("dt:ticket:*", time);
        }
    }

    @Nested
    class ConnectionLeasesTests implements ConnectionLeasesContract {

        @Override
        public ConnectionLeases sockets() {
            return INSTANCE.sockets();
        }
    }
}
