package com.datingtoday.adapter.redis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.lettuce.core.RedisClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisIT {

    @TempDir
    private Path folder;

    private static void write(EmbeddedRedis redis, String value) {
        try (var client = RedisClient.create(redis.uri());
                var connection = client.connect()) {
            connection.sync().set("key", value);
        }
    }

    private static String read(EmbeddedRedis redis) {
        try (var client = RedisClient.create(redis.uri());
                var connection = client.connect()) {
            return String.valueOf(connection.sync().get("key"));
        }
    }

    @Test
    void data_that_is_kept_is_there_at_the_next_start() {
        try (var redis = EmbeddedRedis.start(folder, true)) {
            write(redis, "kept");
        }
        try (var redis = EmbeddedRedis.start(folder, true)) {
            assertThat(read(redis)).isEqualTo("kept");
        }
    }

    @Test
    void data_that_is_not_kept_is_gone_at_the_next_start() {
        try (var redis = EmbeddedRedis.start(folder, false)) {
            write(redis, "gone");
        }
        try (var redis = EmbeddedRedis.start(folder, false)) {
            assertThat(read(redis)).isEqualTo("null");
        }
    }

    @Test
    void a_crash_loses_nothing_that_is_kept_unless_it_is_told_to() {
        try (var redis = EmbeddedRedis.start(folder, true)) {
            write(redis, "kept");
            redis.kill();
            redis.restart(true);
            assertThat(read(redis)).isEqualTo("kept");

            redis.kill();
            redis.restart(false);
            assertThat(read(redis)).isEqualTo("null");
        }
    }

    @Test
    void two_at_once_do_not_share_a_folder() {
        try (var redis = EmbeddedRedis.start(folder, false)) {
            write(redis, "mine");

            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedRedis.start(folder, false))
                    .withMessageContaining("another process");

            assertThat(read(redis)).isEqualTo("mine");
        }
    }

    @Test
    void a_server_whose_jvm_was_killed_is_ended_by_the_next_start() throws Exception {
        var orphan = orphan();
        try (var redis = EmbeddedRedis.start(folder, true)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(redis)).isEqualTo("orphan's");
        }
    }

    @Test
    void what_a_killed_machine_leaves_behind_stops_nobody() throws IOException {
        for (var leftover : List.of("", "one line", "1\n1970-01-01T00:00:00Z\n1\n1970-01-01T00:00:00Z\n")) {
            Files.writeString(folder.resolve("server.txt"), leftover);

            try (var redis = EmbeddedRedis.start(folder, false)) {
                write(redis, "written");
            }
        }
    }

    @Test
    void where_it_cannot_run_it_says_what_to_do() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EmbeddedRedis.start(folder, List.of("--no-such-setting", "1")))
                .withMessageContaining("docker compose up")
                .withMessageContaining("datingtoday.redis.uris");
    }

    /** A server that another JVM has started, which was killed since. */
    private ProcessHandle orphan() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classPath = ManagementFactory.getRuntimeMXBean().getClassPath();
        var jvm = new ProcessBuilder(java, "-cp", classPath, OwnerProcess.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = jvm.inputReader()) {
            assertThat(output.lines().anyMatch(OwnerProcess.BORN::equals)).isTrue();
        }
        jvm.destroyForcibly().waitFor();
        var server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(folder.resolve("server.txt")).getFirst()))
                .orElseThrow();
        assertThat(server.isAlive()).isTrue();
        return server;
    }

    /** The other JVM. */
    static final class OwnerProcess {

        static final String BORN = "born";

        private OwnerProcess() {}

        static void main(String... arguments) throws Exception {
            write(EmbeddedRedis.start(Path.of(arguments[0]), true), "orphan's");
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8).println(BORN);
            Thread.currentThread().join();
        }
    }
}
