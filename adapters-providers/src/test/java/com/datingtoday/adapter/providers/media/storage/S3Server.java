package com.datingtoday.adapter.providers.media.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adobe S3Mock with one bucket in a JVM of its own, because it is a Spring Boot application. It starts at the first use
 * and ends with this JVM.
 */
final class S3Server {

    static final String BUCKET = "media";

    private static final String APPLICATION = "BOOT-INF/classes/com/adobe/testing/s3mock/S3MockApplication.class";
    private static final Pattern PORT = Pattern.compile(".*started on ports? .*?([0-9]+) \\(http\\).*");
    private static final String READY = "Started S3MockApplication";
    private static final String STORE = "--com.adobe.testing.s3mock.store.";

    private static @Nullable S3Server started;

    private final int port;

    private S3Server() {
        try {
            var process = start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var found = new CompletableFuture<Integer>();
            Thread.ofVirtual().start(() -> read(process.inputReader(UTF_8), found));
            port = found.get(120, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("S3Mock does not start", e);
        }
    }

    static synchronized String endpoint() {
        var server = started == null ? new S3Server() : started;
        started = server;
        return "http://127.0.0.1:" + server.port;
    }

    private static Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var bucket = STORE + "initial-buckets=" + BUCKET;
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar().toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--http.port=0",
                        "--server.shutdown=immediate",
                        bucket))
                .redirectErrorStream(true)
                .start();
    }

    private static Path jar() throws IOException {
        var inside = Objects.requireNonNull(S3Server.class.getClassLoader().getResource(APPLICATION));
        var jar = ((JarURLConnection) inside.openConnection()).getJarFileURL();
        return Path.of(jar.getPath());
    }

    /** Reads the output to its end; otherwise the server would block. */
    private static void read(BufferedReader lines, CompletableFuture<Integer> found) {
        var said = new StringBuilder();
        try (lines) {
            int port = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(found.isDone() ? "" : line + "\n");
                var told = PORT.matcher(line);
                port = told.matches() ? Integer.parseInt(told.group(1)) : port;
                if (line.contains(READY)) {
                    found.complete(port);
                }
            }
            found.completeExceptionally(new IllegalStateException(said.toString()));
        } catch (IOException e) {
            found.completeExceptionally(new UncheckedIOException(e));
        }
    }
}
