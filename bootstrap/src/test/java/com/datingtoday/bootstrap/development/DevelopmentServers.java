package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Embedded MariaDB and Redis on free ports, with the properties that connect the application to them. */
public final class DevelopmentServers implements AutoCloseable {

    private static final List<String> LARGE_DATABASE = List.of(
            "innodb_buffer_pool_size = 2147483648",
            "innodb_log_file_size = 1073741824",
            // Development data can be created again after a crash.
            "innodb_flush_log_at_trx_commit = 2");

    private final MariaDbServer database;
    private final EmbeddedRedis redis;

    private DevelopmentServers(MariaDbServer database, EmbeddedRedis redis) {
        this.database = database;
        this.redis = redis;
    }

    /**
     * Starts both servers in parallel.
     *
     * @param folder folder of their data
     * @param keepData true to use existing data and to keep it after the end
     */
    public static DevelopmentServers start(Path folder, boolean keepData) {
        var redis = CompletableFuture.supplyAsync(() -> EmbeddedRedis.start(folder.resolve("redis"), keepData));
        var database = MariaDbServer.start(folder.resolve("mariadb"), keepData);
        var servers = new DevelopmentServers(database, redis.join());
        // The data is complete: only this process uses it, and it is either new or was closed properly.
        servers.redis.startNonceEpochs();
        return servers;
    }

    public MariaDbServer database() {
        return database;
    }

    public EmbeddedRedis redis() {
        return redis;
    }

    /** Increases the buffer pool and the log of the database to hold a million users. */
    public void enlarge() {
        try (var connection = database.administer();
                var statement = connection.createStatement()) {
            for (String setting : LARGE_DATABASE) {
                statement.execute("set global " + setting);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the properties as arguments {@code --name=value}. */
    public List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + MariaDbServer.NAME,
                "--spring.datasource.password=" + MariaDbServer.NAME,
                "--datingtoday.redis.uris=" + redis.uri());
    }

    @Override
    public void close() {
        redis.stop();
        database.stop();
    }
}
