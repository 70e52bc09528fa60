package com.datingtoday.adapter.redis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code redis-server} process of this JVM. */
final class ServerProcess {

    private static final String READY = "Ready to accept connections";
    private static final int SECONDS_TO_START = 30;
    private static final int SECONDS_TO_END = 5;
    private static final int LINES_TO_TELL = 5;

    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts the process and returns when it accepts connections. */
    static ServerProcess launch(List<String> command) throws IOException {
        var launched = new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        Thread.ofPlatform().daemon().name("redis-output").start(launched::readOutput);
        try {
            launched.ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
            return launched;
        } catch (ExecutionException | TimeoutException e) {
            launched.kill();
            throw new IOException(
                    e.getCause() == null
                            ? "server not ready before the timeout"
                            : e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            launched.kill();
            throw new IOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void stop() {
        signal("CONT");
        process.destroy();
        if (!hasEnded()) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        hasEnded();
    }

    /** Sends a signal; does nothing if the process has ended. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads the output until the end, because a full pipe would block the server. */
    private void readOutput() {
        Deque<String> last = new ArrayDeque<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(READY)) {
                    ready.complete(null);
                }
                last.add(line);
                if (last.size() > LINES_TO_TELL) {
                    last.remove();
                }
            }
        } catch (IOException e) {
            last.add(e.toString());
        }
        ready.completeExceptionally(new IOException("server process ended: " + String.join(" | ", last)));
    }
}
