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
    void persistent_data_survives_a_restart() {
        try (var redis = EmbeddedRedis.start(folder, true)) {
            write(redis, "kept");
        }
        try (var redis = EmbeddedRedis.start(folder, true)) {
            assertThat(read(redis)).isEqualTo("kept");
        }
    }

    @Test
    void other_data_is_lost_on_restart() {
        try (var redis = EmbeddedRedis.start(folder, false)) {
            write(redis, "gone");
        }
        try (var redis = EmbeddedRedis.start(folder, false)) {
            assertThat(read(redis)).isEqualTo("null");
        }
    }

    @Test
    void a_crash_loses_no_persistent_data_unless_requested() {
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
    void two_servers_cannot_share_a_folder() {
        try (var redis = EmbeddedRedis.start(folder, false)) {
            write(redis, "mine");

            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedRedis.start(folder, false))
                    .withMessageContaining("another process");

            assertThat(read(redis)).isEqualTo("mine");
        }
    }

    @Test
    void the_next_start_ends_the_server_of_a_killed_jvm() throws Exception {
        var orphan = startOrphan();
        try (var redis = EmbeddedRedis.start(folder, true)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(redis)).isEqualTo("orphan's");
        }
    }

    @Test
    void files_left_by_a_killed_machine_do_not_prevent_a_start() throws IOException {
        for (var leftover : List.of("", "one line", "1\n1970-01-01T00:00:00Z\n1\n1970-01-01T00:00:00Z\n")) {
            Files.writeString(folder.resolve("server.txt"), leftover);

            try (var redis = EmbeddedRedis.start(folder, false)) {
                write(redis, "written");
            }
        }
    }

    @Test
    void a_failed_start_names_the_alternative() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EmbeddedRedis.start(folder, List.of("--no-such-setting", "1")))
                .withMessageContaining("docker compose up")
                .withMessageContaining("datingtoday.redis.uris");
    }

    /** Returns a server of another JVM that was killed. */
    private ProcessHandle startOrphan() throws Exception {
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

    /** Main class of the other JVM. */
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
