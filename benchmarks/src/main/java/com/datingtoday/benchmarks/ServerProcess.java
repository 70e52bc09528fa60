package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpConnection;
import com.datingtoday.benchmarks.load.HttpRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Server in its own process, with a fixed heap, on a free port of this machine. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final int port;
    private final AllocationCounter allocations;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.allocations = AllocationCounter.attach(process.pid());
    }

    /**
     * Starts a server and waits until it is ready.
     *
     * @param jar jar to run
     * @param heap heap size, in the format of {@code -Xmx}
     * @param ready path that returns 200 when the server is ready
     * @param log file for its output
     */
    static ServerProcess start(Path jar, String heap, String ready, Path log, List<String> arguments) {
        try {
            int port = freePort();
            var line = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xms" + heap,
                    "-Xmx" + heap,
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    jar.toString(),
                    "--server.address=127.0.0.1",
                    "--server.port=" + port));
            line.addAll(arguments);
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end " + jar.getFileName()));
            awaitReady(process, port, ready, log);
            return new ServerProcess(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Returns the CPU time since the start. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Returns the bytes that were allocated on the heap since the start. */
    long allocatedBytes() {
        return allocations.bytes();
    }

    /** Returns the bytes of live objects after a garbage collection. */
    long liveHeap() {
        jcmd("GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the output of jcmd does not contain the used heap");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String jcmd(String command) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(tool, Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the resident memory in MiB; 0 if the system does not report it. */
    long residentMiB() {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.exists(status) ? residentMiB(Files.readAllLines(status)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long residentMiB(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        allocations.close();
        process.destroy();
        if (!ended(process, STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void awaitReady(Process process, int port, String path, Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port, path)) {
            if (ended(process, 200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not become ready, see " + log);
            }
        }
    }

    private static boolean answers(int port, String path) {
        try (var connection = new HttpConnection(port)) {
            connection.exchange(HttpRequests.request("GET", path, "", ""));
            return connection.status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static boolean ended(Process process, int time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
