package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.shared.Sensitive;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls while a server is stopped, frozen or replaced. */
class RedisOutageIT {

    /** Half the default timeout of Lettuce, and far more than a busy machine needs. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedRedis redis;

    RedisOutageIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, false);
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    private static RedisExecutor executor(String uri) {
        return new RedisExecutor(RedisSettings.of(uri), new SimpleMeterRegistry());
    }

    /** Long timeouts for calls that must succeed on a busy machine. */
    private RedisExecutor patientExecutor() {
        return new RedisExecutor(SharedRedis.withLongTimeouts(redis.uri()), new SimpleMeterRegistry());
    }

    private static void assertUnavailable(RedisExecutor executor) {
        assertThat(timeToFail(executor)).isLessThan(MAX_WAIT);
        assertThat(executor.isAvailable()).isFalse();
    }

    private static Duration timeToFail(RedisExecutor executor) {
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
    void an_application_started_without_redis_connects_later() {
        redis.stop();
        try (var executor = executor(redis.uri())) {
            assertUnavailable(executor);

            redis.restart(false);

            awaitWritable(executor);
        }
    }

    @Test
    void a_restarted_server_is_used_again() {
        try (var executor = executor(redis.uri())) {
            awaitWritable(executor);
            redis.kill();
            assertUnavailable(executor);

            redis.restart(false);

            awaitWritable(executor);
        }
    }

    @Test
    void calls_to_a_frozen_server_fail_fast_and_succeed_after_it_resumes() {
        try (var executor = executor(redis.uri())) {
            for (var pause : new Duration[] {Duration.ZERO, Duration.ofSeconds(4)}) {
                awaitWritable(executor);
                redis.suspend();
                assertUnavailable(executor);
                await().pollDelay(pause).until(() -> !executor.isAvailable());

                redis.resume();

                awaitWritable(executor);
            }
        }
    }

    @Test
    void a_network_that_drops_packets_is_detected() {
        try (var networkProxy = NetworkProxy.to(redis.uri());
                var executor = executor(networkProxy.uri())) {
            awaitWritable(executor);
            networkProxy.cut();
            assertUnavailable(executor);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> !executor.isAvailable());

            networkProxy.restore();

            awaitWritable(executor);
        }
    }

    @Test
    void an_interrupted_caller_does_not_wait() {
        var patience = MAX_WAIT.multipliedBy(10);
        var settings = new RedisSettings(List.of(new Sensitive<>(redis.uri())), false, patience, patience, 1, 1, 1);
        try (var executor = new RedisExecutor(settings, new SimpleMeterRegistry())) {
            redis.suspend();
            Thread.currentThread().interrupt();

            assertThat(timeToFail(executor)).isLessThan(MAX_WAIT);

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void commands_issued_during_an_outage_are_not_executed_later() {
        try (var executor = executor(redis.uri())) {
            awaitWritable(executor);
            redis.kill();
            assertThatThrownBy(() -> executor.execute(
                            "count", pipeline -> pipeline.commands().incr("dt:test:count")))
                    .isInstanceOf(DependencyUnavailableException.class);
            redis.restart(false);
            awaitWritable(executor);

            try (var reader = patientExecutor()) {
                assertThat(reader.execute(
                                        "count", pipeline -> pipeline.commands().get("dt:test:count"))
                                .resultNow())
                        .isNull();
            }
        }
    }

    @Test
    void a_server_without_free_memory_is_unavailable() {
        try (var executor = patientExecutor()) {
            executor.execute("full", pipeline -> pipeline.commands().configSet("maxmemory", "1"));

            assertThatThrownBy(() -> write(executor)).isInstanceOf(DependencyUnavailableException.class);
        }
    }

    /** Returns the number of connections opened so far. */
    private static String connections(RedisCommands<String, String> admin) {
        return admin.info("stats")
                .lines()
                .filter(line -> line.startsWith("total_connections_received:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_connection_to_a_former_primary_is_closed() {
        try (var executor = patientExecutor();
                var admin = RedisClient.create(redis.uri())) {
            awaitWritable(executor);
            var commands = admin.connect().sync();
            var connections = connections(commands);

            commands.replicaof("127.0.0.1", 1);
            assertThatThrownBy(() -> write(executor)).isInstanceOf(DependencyUnavailableException.class);

            await().atMost(SOON).until(() -> !connections(commands).equals(connections));
            commands.replicaofNoOne();
            awaitWritable(executor);
        }
    }
}
