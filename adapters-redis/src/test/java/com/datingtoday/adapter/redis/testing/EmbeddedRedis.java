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
 * A Redis server of our own, from a Maven package, on a free port of this machine; it ends with the JVM. It can be
 * suspended, killed and restarted, to see what an outage does.
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
     * @param dataFolder of this server alone; made if it is not there
     * @param keepData whether what it holds outlives it, as an append-only file in that folder
     * @throws IllegalStateException if it cannot run here; the message says what can be done instead
     */
    public static EmbeddedRedis start(Path dataFolder, boolean keepData) {
        return start(dataFolder, List.of("--appendonly", keepData ? "yes" : "no"));
    }

    /** Starts a node that is to become part of a cluster; of an earlier one it knows nothing. */
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

    /** Where it listens. */
    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Ends it in order; what is to be kept is written before. */
    public synchronized void stop() {
        end(ServerProcess::stop);
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends it like a crash. */
    public synchronized void kill() {
        end(ServerProcess::kill);
    }

    /** Lets it freeze: it keeps its connections, and answers nothing. */
    public synchronized void suspend() {
        running().signal("STOP");
    }

    /** Lets it go on after {@link #suspend}. */
    public synchronized void resume() {
        running().signal("CONT");
    }

    /**
     * Starts it again on its port, after it was stopped or killed.
     *
     * @param withMemory false if it forgets what it kept
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
     * Tells the server that it remembers every nonce that was ever claimed, so that nobody has to sign again. That is
     * right only where it is known to be so: on a development machine and in tests, directly after the start of a server
     * that nobody has used before, or that was stopped in order and kept its data. Anywhere else it would let replays in.
     */
    public void rememberEverything() {
        rememberEverything(uri());
    }

    static void rememberEverything(String uri) {
        rememberEverything(uri, epochKeys());
    }

    static void rememberEverything(String uri, List<String> keys) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            var redis = connection.sync();
            var runId = RUN_ID.matcher(redis.info("server"));
            if (!runId.find()) {
                throw new IllegalStateException("Redis does not tell its run id");
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
            throw new IllegalStateException("the server does not run");
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
                "the Redis that comes with the build cannot run here (" + cause.getMessage()
                        + "); start one with `docker compose up` and name it by the property datingtoday.redis.uris",
                cause);
    }
}
