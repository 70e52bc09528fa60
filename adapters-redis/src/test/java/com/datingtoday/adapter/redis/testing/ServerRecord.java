package com.datingtoday.adapter.redis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * File in a data folder that identifies the server that uses it and the JVM that started it. The next start uses the
 * file to end the server of a killed JVM.
 */
record ServerRecord(Path file) {

    private static final int LINES = 4;
    private static final Optional<ProcessHandle> NOBODY = Optional.empty();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The start time of a process, as the system reports it, can move with the system clock. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(2);

    static ServerRecord in(Path dataFolder) {
        return new ServerRecord(dataFolder.resolve("server.txt"));
    }

    void write(ProcessHandle server) throws IOException {
        var current = ProcessHandle.current();
        Files.write(file, List.of(pid(server), startTime(server), pid(current), startTime(current)));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Ends a server whose JVM has ended.
     *
     * @throws IllegalStateException if the JVM still runs
     */
    void endOrphan() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var server =
                lines.size() == LINES ? findRunning(lines.get(0), lines.get(1)).filter(ServerRecord::isRedis) : NOBODY;
        if (server.isPresent()) {
            if (findRunning(lines.get(2), lines.get(3)).isPresent()) {
                throw new IllegalStateException("another process uses the Redis server in " + file.getParent()
                        + ": stop that process or use another folder");
            }
            end(server.get());
        }
        delete();
    }

    private static String pid(ProcessHandle process) {
        return Long.toString(process.pid());
    }

    private static String startTime(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toString();
    }

    /** Returns the process if it still runs. Process ids are reused, so the start time is compared too. */
    private static Optional<ProcessHandle> findRunning(String pid, String begin) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isSameStart(Instant.parse(startTime(process)), Instant.parse(begin)));
    }

    private static boolean isSameStart(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(START_TIME_TOLERANCE) < 0;
    }

    private static boolean isRedis(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("redis-server"))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server.onExit())) {
            server.destroyForcibly();
            hasEnded(server.onExit());
        }
    }

    private static boolean hasEnded(CompletableFuture<ProcessHandle> exit) {
        try {
            exit.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
