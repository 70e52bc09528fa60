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

/** Instance in its own process, which can be killed and restarted on the same port. */
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

    /** Reserves a port and does not start the instance. */
    public static TestInstanceProcess create(DevelopmentServers servers, Path folder) {
        return new TestInstanceProcess(servers, folder);
    }

    /**
     * Starts an instance and does not wait until it is ready.
     *
     * @param folder folder of its log and files
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

    public RawHttpClient wire() {
        return new RawHttpClient(port);
    }

    /** Waits until the instance is ready. */
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

    /** Kills the process without a shutdown. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Waits until the process has ended and returns its exit status. */
    public int awaitEnd() {
        var running = Objects.requireNonNull(process);
        await().atMost(PATIENCE).until(() -> !running.isAlive());
        return running.exitValue();
    }

    /**
     * Starts the process, for the first time or again.
     *
     * @param more arguments {@code --name=value}
     */
    public void restart(String... more) {
        process = launch(List.of(more));
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }
}
