package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.DependencyUnavailableException;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that comes and goes. */
class RedisOutageIT {

    /** Half of what Lettuce waits unless it is told otherwise, and far more than a busy machine needs. */
    private static final Duration NO_HANG = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedRedis redis;

    RedisOutageIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, false);
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    private static RedisExecutor link(String uri) {
        return new RedisExecutor(RedisSettings.of(uri), new SimpleMeterRegistry());
    }

    /** For what has to be answered, on a busy machine too. */
    private RedisExecutor patientLink() {
        return new RedisExecutor(SharedRedis.patient(redis.uri()), new SimpleMeterRegistry());
    }

    private static void assertAway(RedisExecutor link) {
        assertThat(timeToBeRefused(link)).isLessThan(NO_HANG);
        assertThat(link.isAvailable()).isFalse();
    }

    private static Duration timeToBeRefused(RedisExecutor link) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> write(link)).isInstanceOf(DependencyUnavailableException.class);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void write(RedisExecutor link) {
        link.execute("write", redisPipeline -> redisPipeline.commands().set("dt:test", "value"));
    }

    private static void awaitWritable(RedisExecutor link) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
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
                await().pollDelay(pause).until(() -> !link.isAvailable());

                redis.resume();

                awaitWritable(link);
            }
        }
    }

    @Test
    void a_network_that_swallows_everything_is_noticed() {
        try (var networkProxy = NetworkProxy.to(redis.uri());
                var link = link(networkProxy.uri())) {
            awaitWritable(link);
            networkProxy.cut();
            assertAway(link);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> !link.isAvailable());

            networkProxy.mend();

            awaitWritable(link);
        }
    }

    @Test
    void somebody_who_is_interrupted_does_not_wait() {
        var patience = NO_HANG.multipliedBy(10);
        var settings = new RedisSettings(List.of(redis.uri()), false, patience, patience, 1, 1, 1);
        try (var link = new RedisExecutor(settings, new SimpleMeterRegistry())) {
            redis.suspend();
            Thread.currentThread().interrupt();

            assertThat(timeToBeRefused(link)).isLessThan(NO_HANG);

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void what_is_asked_during_an_outage_is_not_done_afterwards() {
        try (var link = link(redis.uri())) {
            awaitWritable(link);
            redis.kill();
            assertThatThrownBy(() -> link.execute(
                            "count", redisPipeline -> redisPipeline.commands().incr("dt:test:count")))
                    .isInstanceOf(DependencyUnavailableException.class);
            redis.restart(false);
            awaitWritable(link);

            try (var reader = patientLink()) {
                assertThat(reader.execute(
                                        "count",
                                        redisPipeline ->
                                                redisPipeline.commands().get("dt:test:count"))
                                .resultNow())
                        .isNull();
            }
        }
    }

    @Test
    void a_server_without_room_is_unavailable() {
        try (var link = patientLink()) {
            link.execute("full", redisPipeline -> redisPipeline.commands().configSet("maxmemory", "1"));

            assertThatThrownBy(() -> write(link)).isInstanceOf(DependencyUnavailableException.class);
        }
    }

    /** How many have ever been opened. */
    private static String connections(RedisCommands<String, String> operator) {
        return operator.info("stats")
                .lines()
                .filter(line -> line.startsWith("total_connections_received:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_primary_that_became_a_replica_is_left() {
        try (var link = patientLink();
                var operator = RedisClient.create(redis.uri())) {
            awaitWritable(link);
            var commands = operator.connect().sync();
            var connections = connections(commands);

            commands.replicaof("127.0.0.1", 1);
            assertThatThrownBy(() -> write(link)).isInstanceOf(DependencyUnavailableException.class);

            await().atMost(SOON).until(() -> !connections(commands).equals(connections));
            commands.replicaofNoOne();
            awaitWritable(link);
        }
    }
}
