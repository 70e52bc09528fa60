package com.datingtoday.adapter.persistence.testing;

import com.datingtoday.application.shared.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * MariaDB 11.4 server on a free port of 127.0.0.1 with the database {@code datingtoday}. It ends with this process; if
 * this process is killed, the next start on the same folder ends it.
 */
public final class MariaDbServer implements AutoCloseable {

    /** Name of the database and of its user, and the password of the user. */
    public static final String NAME = "datingtoday";

    private static final String ADMINISTRATOR = "root";
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 20;
    private static final int POLL_MILLIS = 50;

    private final MariaDbBinaries binaries;
    private final Path folder;
    private final FolderLock claim;
    private final int port;
    private Process process;

    private MariaDbServer(MariaDbBinaries binaries, Path folder, FolderLock claim) throws IOException {
        this.binaries = binaries;
        this.folder = folder;
        this.claim = claim;
        this.port = FreePorts.next();
        this.process = launch();
    }

    /**
     * Starts a server.
     *
     * @param folder for data, log and temporary files; must not be used by others
     * @param keepData true to continue with existing data, false to start empty
     * @throws IllegalStateException if another process runs a server on the folder, or none can run on this machine;
     *     the message names the alternative
     */
    public static MariaDbServer start(Path folder, boolean keepData) {
        var place = folder.toAbsolutePath().normalize();
        try {
            var binaries = MariaDbBinaries.unpacked();
            var claim = FolderLock.claim(place, dataOption(place));
            if (!keepData) {
                Folders.delete(data(place));
            }
            if (!Files.isDirectory(data(place))) {
                binaries.createData(data(place));
            }
            var server = new MariaDbServer(binaries, place, claim);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop MariaDB"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static String dataOption(Path folder) {
        return "--datadir=" + data(folder);
    }

    private Process launch() throws IOException {
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var setUp = Files.writeString(folder.resolve("set-up.sql"), """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_unicode_520_ci;
                create user if not exists '%1$s'@'127.0.0.1' identified by '%1$s';
                grant all on `%1$s%%`.* to '%1$s'@'127.0.0.1';
                """.formatted(NAME));
        var options = new ArrayList<>(List.of(
                dataOption(folder),
                "--tmpdir=" + temporary,
                "--init-file=" + setUp,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=128M",
                "--max-connections=200"));
        options.addAll(MariaDbBinaries.SMALL_LOG);
        var log = folder.resolve("mariadbd.log");
        Files.deleteIfExists(log);
        var started = binaries.startServer(options, log);
        awaitReady(started, log);
        return started;
    }

    private void awaitReady(Process started, Path log) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (hasEnded(started, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new UnsupportedServerException(log);
            }
            if (System.nanoTime() > deadline) {
                started.destroyForcibly();
                throw new IllegalStateException(
                        "MariaDB is not ready after %d s, see %s".formatted(START_SECONDS, log));
            }
        }
    }

    private boolean answers() {
        try (var connection = administer()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Returns the JDBC address; user and password are {@link #NAME}. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Opens a connection with all privileges. */
    public Connection administer() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("?connectTimeout=1000&socketTimeout=10000"), ADMINISTRATOR, "");
    }

    /** Stops the server in order; idempotent. */
    public synchronized void stop() {
        resume();
        process.destroy();
        if (!hasEnded(process, STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends the server like a power failure. */
    public synchronized void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Restarts a killed server on the same port with the same data. */
    public synchronized void restart() {
        if (process.isAlive()) {
            return;
        }
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Freezes the server: connections stay open without responses. */
    public void suspend() {
        signal("STOP");
        awaitStopped();
    }

    /**
     * Waits until all threads are stopped, because each handles the signal separately. Does not wait where the system
     * does not report it.
     */
    private void awaitStopped() {
        var tasks = Path.of("/proc", Long.toString(process.pid()), "task");
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        while (Files.isDirectory(tasks) && !areStopped(tasks) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private static boolean areStopped(Path tasks) {
        try (var all = Files.list(tasks)) {
            return all.allMatch(MariaDbServer::isStopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses the state, which follows the process name; the name may contain any character but a line break. */
    private static boolean isStopped(Path task) {
        try {
            var line = Files.readString(task.resolve("stat"));
            return line.startsWith(") T", line.lastIndexOf(')'));
        } catch (IOException gone) {
            return true;
        }
    }

    /** Continues after {@link #suspend}; otherwise does nothing. */
    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEnded(Process process, long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
