package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.Unavailable;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that comes and goes. */
class RedisAwayIT {

    private static final Duration AT_ONCE = Duration.ofMillis(500);
    /** The middle one counts: a busy machine may make a pause. */
    private static final int TIMES = 5;

    private static final Duration SOON = Duration.ofSeconds(5);

    private final EmbeddedRedis redis;

    RedisAwayIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, false);
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    private static RedisLink link(String uri) {
        return new RedisLink(RedisSettings.of(uri), new SimpleMeterRegistry());
    }

    private static void assertAway(RedisLink link) {
        var times = Stream.generate(() -> timeToBeRefused(link))
                .limit(TIMES)
                .sorted()
                .toList();
        assertThat(times.get(TIMES / 2)).isLessThan(AT_ONCE);
        assertThat(link.isAnswering()).isFalse();
    }

    private static Duration timeToBeRefused(RedisLink link) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> write(link)).isInstanceOf(Unavailable.class);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void write(RedisLink link) {
        link.roundTrip("write", flush -> flush.redis().set("dt:test", "value"));
    }

    private static void awaitWritable(RedisLink link) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(Unavailable.class)
                .untilAsserted(() -> write(link));
    }

    @Test
    void an_application_that_starts_without_redis_finds_it_later() {
        redis.stop();
        try (var link = link(redis.uri())) {
            assertAway(link);

            redis.restart(false);

            awaitWritable(link);
        }
    }

    @Test
    void a_server_that_crashed_is_found_again() {
        try (var link = link(redis.uri())) {
            awaitWritable(link);
            redis.kill();
            assertAway(link);

            redis.restart(false);

            awaitWritable(link);
        }
    }

    @Test
    void a_frozen_server_is_refused_at_once_and_used_again_however_long_it_took() {
        try (var link = link(redis.uri())) {
            for (var pause : new Duration[] {Duration.ZERO, Duration.ofSeconds(4)}) {
                awaitWritable(link);
                redis.suspend();
                assertAway(link);
                await().pollDelay(pause).until(() -> !link.isAnswering());

                redis.resume();

                awaitWritable(link);
            }
        }
    }

    @Test
    void a_network_that_swallows_everything_is_noticed() {
        try (var cable = Cable.to(redis.uri());
                var link = link(cable.uri())) {
            awaitWritable(link);
            cable.cut();
            assertAway(link);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> !link.isAnswering());

            cable.mend();

            awaitWritable(link);
        }
    }

    @Test
    void somebody_who_is_interrupted_does_not_wait() {
        try (var link = new RedisLink(SharedRedis.patient(redis.uri()), new SimpleMeterRegistry())) {
            redis.suspend();
            Thread.currentThread().interrupt();

            assertThat(timeToBeRefused(link)).isLessThan(SOON);

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void what_is_asked_during_an_outage_is_not_done_afterwards() {
        try (var link = link(redis.uri())) {
            awaitWritable(link);
            redis.kill();
            assertThatThrownBy(
                            () -> link.roundTrip("count", flush -> flush.redis().incr("dt:test:count")))
                    .isInstanceOf(Unavailable.class);
            redis.restart(false);
            awaitWritable(link);

            assertThat(link.roundTrip("count", flush -> flush.redis().get("dt:test:count"))
                            .resultNow())
                    .isNull();
        }
    }

    @Test
    void a_server_without_room_is_unavailable() {
        try (var link = link(redis.uri())) {
            link.roundTrip("full", flush -> flush.redis().configSet("maxmemory", "1"));

            assertThatThrownBy(() -> write(link)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void a_primary_that_became_a_replica_is_left() {
        try (var link = link(redis.uri());
                var operator = RedisClient.create(redis.uri())) {
            awaitWritable(link);
            var commands = operator.connect().sync();
            var connections = "total_connections_received:2";
            assertThat(commands.info("stats")).contains(connections);

            commands.replicaof("127.0.0.1", 1);
            assertThatThrownBy(() -> write(link)).isInstanceOf(Unavailable.class);

            await().atMost(SOON).until(() -> !commands.info("stats").contains(connections));
            commands.replicaofNoOne();
            awaitWritable(link);
        }
    }
}
