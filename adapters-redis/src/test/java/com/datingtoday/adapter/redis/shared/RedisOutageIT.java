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

    private static void assertAway(RedisExecutor executor) {
        assertThat(timeToBeRefused(executor)).isLessThan(NO_HANG);
        assertThat(executor.isAvailable()).isFalse();
    }

    private static Duration timeToBeRefused(RedisExecutor executor) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> write(executor)).isInstanceOf(DependencyUnavailableException.class);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void write(RedisExecutor executor) {
        executor.execute("write", pipeline -> pipeline.commands().set("dt:test", "value"));
    }

    private static void awaitWritable(RedisExecutor executor) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .untilAsserted(() -> write(executor));
    }

    @Test
    void an_application_that_starts_without_redis_finds_it_later() {
        redis.stop();
        try (var executor = link(redis.uri())) {
            assertAway(executor);

            redis.restart(false);

            awaitWritable(executor);
        }
    }

    @Test
    void a_server_that_crashed_is_found_again() {
        try (var executor = link(redis.uri())) {
            awaitWritable(executor);
            redis.kill();
            assertAway(executor);

            redis.restart(false);

            awaitWritable(executor);
        }
    }

    @Test
    void a_frozen_server_is_refused_at_once_and_used_again_however_long_it_took() {
        try (var executor = link(redis.uri())) {
            for (var pause : new Duration[] {Duration.ZERO, Duration.ofSeconds(4)}) {
                awaitWritable(executor);
                redis.suspend();
                assertAway(executor);
                await().pollDelay(pause).until(() -> !executor.isAvailable());

                redis.resume();

                awaitWritable(executor);
            }
        }
    }

    @Test
    void a_network_that_swallows_everything_is_noticed() {
        try (var networkProxy = NetworkProxy.to(redis.uri());
                var executor = link(networkProxy.uri())) {
            awaitWritable(executor);
            networkProxy.cut();
            assertAway(executor);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> !executor.isAvailable());

            networkProxy.mend();

            awaitWritable(executor);
        }
    }

    @Test
    void somebody_who_is_interrupted_does_not_wait() {
        var patience = NO_HANG.multipliedBy(10);
        var settings = new RedisSettings(List.of(redis.uri()), false, patience, patience, 1, 1, 1);
        try (var executor = new RedisExecutor(settings, new SimpleMeterRegistry())) {
            redis.suspend();
            Thread.currentThread().interrupt();

            assertThat(timeToBeRefused(executor)).isLessThan(NO_HANG);

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void what_is_asked_during_an_outage_is_not_done_afterwards() {
        try (var executor = link(redis.uri())) {
            awaitWritable(executor);
            redis.kill();
            assertThatThrownBy(() -> executor.execute(
                            "count", pipeline -> pipeline.commands().incr("dt:test:count")))
                    .isInstanceOf(DependencyUnavailableException.class);
            redis.restart(false);
            awaitWritable(executor);

            try (var reader = patientLink()) {
                assertThat(reader.execute(
                                        "count", pipeline -> pipeline.commands().get("dt:test:count"))
                                .resultNow())
                        .isNull();
            }
        }
    }

    @Test
    void a_server_without_room_is_unavailable() {
        try (var executor = patientLink()) {
            executor.execute("full", pipeline -> pipeline.commands().configSet("maxmemory", "1"));

            assertThatThrownBy(() -> write(executor)).isInstanceOf(DependencyUnavailableException.class);
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
        try (var executor = patientLink();
                var operator = RedisClient.create(redis.uri())) {
            awaitWritable(executor);
            var commands = operator.connect().sync();
            var connections = connections(commands);

            commands.replicaof("127.0.0.1", 1);
            assertThatThrownBy(() -> write(executor)).isInstanceOf(DependencyUnavailableException.class);

            await().atMost(SOON).until(() -> !connections(commands).equals(connections));
            commands.replicaofNoOne();
            awaitWritable(executor);
        }
    }
}
