package com.datingtoday.adapter.persistence.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * An empty database for tests: on a server of our own, or on an outside one (MySQL 8.4 or later, MariaDB 10.11 or later) if
 * the system property {@value #URL} names it.
 *
 * @param url where it is, for JDBC
 * @param server the server of our own, if it is one
 */
public record TestDatabase(
        String url, String user, String password, @Nullable MariaDbServer server) {

    /** JDBC URL of an outside server, without a database: {@code jdbc:mysql://127.0.0.1:3306/}. */
    public static final String URL = "datingtoday.test.mysql-url";

    /** Who may create databases there that are called {@code datingtoday_…}. */
    public static final String USER = "datingtoday.test.mysql-user";

    /** That user's password. */
    public static final String PASSWORD = "datingtoday.test.mysql-password";

    private static final Path FOLDER = Path.of("target", "mariadb");

    /** Started when first asked for. */
    private static final class SharedInstance {
        static final TestDatabase SHARED = open();
    }

    /** The database of this process's tests. */
    public static TestDatabase shared() {
        return SharedInstance.SHARED;
    }

    private static TestDatabase open() {
        var outside = System.getProperty(URL);
        if (outside == null) {
            var server = MariaDbServer.start(FOLDER, false);
            return new TestDatabase(server.jdbcUrl(), MariaDbServer.NAME, MariaDbServer.NAME, server);
        }
        var user = System.getProperty(USER, "root");
        return new TestDatabase(outside, user, System.getProperty(PASSWORD, ""), null).another();
    }

    /** One more empty database beside this one; on an outside server it is dropped at the end. */
    public TestDatabase another() {
        var name = MariaDbServer.NAME + "_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_520_ci");
        if (server == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> execute("drop database " + name)));
        }
        return new TestDatabase(withDatabase(name), user, password, server);
    }

    private String withDatabase(String name) {
        return url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1" + name);
    }

    /** A connection as its user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Runs a statement as its user. */
    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The server, where it is ours to stop. */
    public Optional<MariaDbServer> ownServer() {
        return Optional.ofNullable(server);
    }
}
