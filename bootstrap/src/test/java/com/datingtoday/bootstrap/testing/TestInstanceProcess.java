package com.datingtoday.bootstrap.testing;

import static org.awaitility.Awaitility.await;

import com.datingtoday.application.shared.FreePorts;
import com.datingtoday.bootstrap.development.DevelopmentApplication;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An instance in a process of its own, which can be killed and started again on the same port. */
public final class TestInstanceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DevelopmentServers servers;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private TestInstanceProcess(DevelopmentServers servers, Path folder) {
        this.servers = servers;
        this.folder = folder;
        this.port = FreePorts.next();
    }

    /** Finds a place for an instance, and does not start it yet. */
    public static TestInstanceProcess of(DevelopmentServers servers, Path folder) {
        return new TestInstanceProcess(servers, folder);
    }

    /**
     * Starts an instance, which may not be ready yet.
     *
     * @param folder for its log and files
     */
    public static TestInstanceProcess start(DevelopmentServers servers, Path folder) {
        var instance = new TestInstanceProcess(servers, folder);
        instance.restart();
        return instance;
    }

    private Process launch(List<String> more) {
        var arguments = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DevelopmentApplication.class.getName(),
                                "--datingtoday.development.servers=outside"),
                        servers.arguments(),
                        List.of(
                                "--server.port=" + port,
                                "--server.address=127.0.0.1",
                                "--management.server.port=0",
                                "--datingtoday.media.storage.folder=" + folder.resolve("files"),
                                "--datingtoday.redis.command-timeout=5s"),
                        more)
                .flatMap(List::stream)
                .toList();
        try {
            return new ProcessBuilder(arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("instance.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way to it. */
    public RawHttpClient wire() {
        return new RawHttpClient(port);
    }

    /** Waits until it serves. */
    public void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::isReady);
    }

    private boolean isReady() {
        try {
            return wire().get("/readyz").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Ends it as a power cut would. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Waits until it has ended by itself, and tells its exit status. */
    public int awaitEnd() {
        var running = Objects.requireNonNull(process);
        await().atMost(PATIENCE).until(() -> !running.isAlive());
        return running.exitValue();
    }

    /**
     * Starts it, for the first time or after it has ended.
     *
     * @param more {@code --name=value} arguments
     */
    public void restart(String... more) {
        process = launch(List.of(more));
    }

    /** At which port it listens. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }
}
