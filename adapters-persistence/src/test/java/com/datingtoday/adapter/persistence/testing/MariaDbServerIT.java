package com.datingtoday.adapter.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Guarantees that the development run needs. */
@DisabledIfSystemProperty(named = TestDatabase.URL, matches = ".+", disabledReason = "servers run outside")
class MariaDbServerIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<String> tables(MariaDbServer server) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, MariaDbServer.NAME);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show tables")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void createTable(MariaDbServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, MariaDbServer.NAME);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int primary key)");
        }
    }

    private Stream<ProcessHandle> running() {
        var data = "--datadir=" + folder.resolve("data");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(all -> Arrays.asList(all).contains(data))
                        .isPresent());
    }

    @Test
    void persistent_data_survives_a_restart_and_no_process_remains() throws SQLException {
        try (var server = MariaDbServer.start(folder, true)) {
            createTable(server);
        }
        assertThat(running()).isEmpty();

        try (var server = MariaDbServer.start(folder, true)) {
            assertThat(tables(server)).containsExactly("kept");
        }
        try (var server = MariaDbServer.start(folder, false)) {
            assertThat(tables(server)).isEmpty();
        }
    }

    @Test
    void the_server_of_a_killed_owner_is_ended_without_data_loss() throws Exception {
        var owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledServerOwner.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("owner.log").toFile())
                .start();
        assertThat(owner.waitFor()).isEqualTo(137);
        var orphan = running().findFirst();
        assertThat(orphan).isPresent();

        try (var server = MariaDbServer.start(folder, true)) {
            assertThat(orphan.get().isAlive()).isFalse();
            assertThat(tables(server)).containsExactly("kept");
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void two_servers_cannot_share_a_folder() {
        try (var server = MariaDbServer.start(folder, true)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> MariaDbServer.start(folder, true))
                    .withMessageContaining("end it first");
            assertThat(server.jdbcUrl()).startsWith("jdbc:mysql://127.0.0.1:");
        }
    }

    @Test
    void the_folder_of_a_killed_server_can_be_reused() throws SQLException, IOException {
        try (var server = MariaDbServer.start(folder, true)) {
            createTable(server);
            var url = server.jdbcUrl();
            server.kill();
            server.restart();

            assertThat(server.jdbcUrl()).isEqualTo(url);
            assertThat(tables(server)).containsExactly("kept");
        }
    }
}
