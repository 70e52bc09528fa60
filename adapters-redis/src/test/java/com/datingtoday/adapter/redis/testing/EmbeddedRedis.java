package com.datingtoday.adapter.redis.testing;

import static com.datingtoday.adapter.redis.shared.NonceBuckets.epoch;
import static com.datingtoday.adapter.redis.shared.NonceBuckets.epochKeys;

import com.datingtoday.application.shared.FreePorts;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/**
 * Redis server from a Maven package, on a free local port; it ends with the JVM. Tests can suspend, kill and restart
 * it.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final int PORTS_TO_TRY = 3;
    private static final Pattern RUN_ID = Pattern.compile("run_id:([0-9a-f]+)");

    private final Path dataFolder;
    private final List<String> settings;
    private final Path executable;
    private final ServerRecord record;
    private int port;
    private @Nullable ServerProcess server;

    private EmbeddedRedis(Path dataFolder, List<String> settings) throws IOException {
        this.dataFolder = Files.createDirectories(dataFolder.toAbsolutePath());
        this.settings = settings;
        this.record = ServerRecord.in(this.dataFolder);
        record.endOrphan();
        this.executable = unpack(this.dataFolder);
    }

    /**
     * Starts a server.
     *
     * @param dataFolder created if absent; must not be used by another server
     * @param keepData true to keep the data in an append-only file
     * @throws IllegalStateException if the server cannot run on this machine; the message names the alternative
     */
    public static EmbeddedRedis start(Path dataFolder, boolean keepData) {
        return start(dataFolder, List.of("--appendonly", keepData ? "yes" : "no"));
    }

    /** Starts an empty node for a cluster. */
    static EmbeddedRedis startNode(Path dataFolder) {
        try {
            Files.deleteIfExists(dataFolder.resolve("nodes.conf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(dataFolder, List.of("--appendonly", "no", "--cluster-enabled", "yes"));
    }

    static EmbeddedRedis start(Path dataFolder, List<String> settings) {
        try {
            var redis = new EmbeddedRedis(dataFolder, settings);
            redis.startOnFreePort();
            Runtime.getRuntime().addShutdownHook(new Thread(redis::stop));
            return redis;
        } catch (IOException e) {
            throw cannotRun(e);
        }
    }

    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Stops the server in order; pending writes are saved first. */
    public synchronized void stop() {
        end(ServerProcess::stop);
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends the server like a crash. */
    public synchronized void kill() {
        end(ServerProcess::kill);
    }

    /** Freezes the server: connections stay open without replies. */
    public synchronized void suspend() {
        running().signal("STOP");
    }

    /** Continues after {@link #suspend}. */
    public synchronized void resume() {
        running().signal("CONT");
    }

    /**
     * Restarts a stopped or killed server on the same port.
     *
     * @param withMemory false to lose the data
     */
    public synchronized void restart(boolean withMemory) {
        try {
            if (!withMemory) {
                Files.deleteIfExists(dataFolder.resolve("appendonly.aof"));
            }
            launch();
        } catch (IOException e) {
            throw cannotRun(e);
        }
    }

    /**
     * Starts all nonce epochs in the past, so that no request must be signed again. This is safe on a development
     * machine and in tests only, directly after the start of a new server, or of one that was stopped in order and has
     * its data. Anywhere else it would allow replays.
     */
    public void startNonceEpochs() {
        startNonceEpochs(uri());
    }

    static void startNonceEpochs(String uri) {
        startNonceEpochs(uri, epochKeys());
    }

    static void startNonceEpochs(String uri, List<String> keys) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            var redis = connection.sync();
            var runId = RUN_ID.matcher(redis.info("server"));
            if (!runId.find()) {
                throw new IllegalStateException("INFO contains no run_id");
            }
            keys.forEach(key -> redis.set(key, epoch(0, runId.group(1))));
        }
    }

    private void startOnFreePort() throws IOException {
        for (int tries = 1; ; tries++) {
            port = FreePorts.next();
            try {
                launch();
                return;
            } catch (IOException e) {
                if (tries == PORTS_TO_TRY) {
                    throw e;
                }
            }
        }
    }

    private void launch() throws IOException {
        var command = new ArrayList<>(List.of(
                executable.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                dataFolder.toString(),
                "--save",
                ""));
        command.addAll(settings);
        var launched = ServerProcess.launch(command);
        server = launched;
        record.write(launched.handle());
    }

    private interface StopAction {
        void end(ServerProcess process);
    }

    private void end(StopAction stopAction) {
        if (server != null) {
            stopAction.end(server);
            server = null;
            try {
                record.delete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ServerProcess running() {
        if (server == null) {
            throw new IllegalStateException("the server is not running");
        }
        return server;
    }

    private static Path unpack(Path folder) throws IOException {
        try {
            return ExecutableProvider.newJarResourceProvider(folder.toFile())
                    .get()
                    .toPath();
        } catch (RuntimeException noSuchBinary) {
            throw new IOException(noSuchBinary);
        }
    }

    private static IllegalStateException cannotRun(IOException cause) {
        return new IllegalStateException(
                "the embedded Redis server cannot run on this machine (" + cause.getMessage()
                        + "); start a server with `docker compose up` and set its address in datingtoday.redis.uris",
                cause);
    }
}
