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
 * Empty database for tests: on an embedded server, or on an external one (MySQL 8.4 or later, MariaDB 10.11 or later)
 * if the system property {@value #URL} names it.
 *
 * @param url JDBC address
 * @param server embedded server; null for an external one
 */
public record TestDatabase(
        String url, String user, String password, @Nullable MariaDbServer server) {

    /** JDBC address of an external server, without a database: {@code jdbc:mysql://127.0.0.1:3306/}. */
    public static final String URL = "datingtoday.test.mysql-url";

    /** User that may create databases named {@code datingtoday_…} on the external server. */
    public static final String USER = "datingtoday.test.mysql-user";

    /** Password of the user. */
    public static final String PASSWORD = "datingtoday.test.mysql-password";

    private static final Path FOLDER = Path.of("target", "mariadb");

    /** Started on first use. */
    private static final class SharedInstance {
        static final TestDatabase SHARED = open();
    }

    /** Returns the database of this process's tests. */
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

    /** Creates another empty database on the same server; on an external server it is dropped at the end. */
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

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the embedded server; empty for an external one. */
    public Optional<MariaDbServer> ownServer() {
        return Optional.ofNullable(server);
    }
}
