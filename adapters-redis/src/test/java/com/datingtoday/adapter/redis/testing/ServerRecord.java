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
 * Which server runs on a data folder, and for which JVM: a file in the folder. A JVM that was killed leaves its server
 * behind; the next one finds it here and ends it.
 */
record ServerRecord(Path file) {

    private static final int LINES = 4;
    private static final Optional<ProcessHandle> NOBODY = Optional.empty();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The system's idea of when a process began can move with its clock. */
    private static final Duration SAME_BEGINNING = Duration.ofSeconds(2);

    static ServerRecord in(Path dataFolder) {
        return new ServerRecord(dataFolder.resolve("server.txt"));
    }

    void write(ProcessHandle server) throws IOException {
        var current = ProcessHandle.current();
        Files.write(file, List.of(pid(server), begin(server), pid(current), begin(current)));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Ends a server whose JVM is gone.
     *
     * @throws IllegalStateException if its JVM still runs
     */
    void endOrphan() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var server = lines.size() == LINES ? alive(lines.get(0), lines.get(1)).filter(ServerRecord::isRedis) : NOBODY;
        if (server.isPresent()) {
            if (alive(lines.get(2), lines.get(3)).isPresent()) {
                throw new IllegalStateException("another process uses the Redis in " + file.getParent()
                        + ": end it first, or use another folder");
            }
            end(server.get());
        }
        delete();
    }

    private static String pid(ProcessHandle process) {
        return Long.toString(process.pid());
    }

    private static String begin(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toString();
    }

    /** The process, if it still runs: numbers are given out again, so its beginning is compared, too. */
    private static Optional<ProcessHandle> alive(String pid, String begin) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isAbout(Instant.parse(begin(process)), Instant.parse(begin)));
    }

    private static boolean isAbout(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_BEGINNING) < 0;
    }

    private static boolean isRedis(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("redis-server"))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!isOver(server.onExit())) {
            server.destroyForcibly();
            isOver(server.onExit());
        }
    }

    private static boolean isOver(CompletableFuture<ProcessHandle> exit) {
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
