package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A MariaDB and a Redis of our own, on free ports, and the properties by which the application finds them. */
public final class DevelopmentServers implements AutoCloseable {

    private static final List<String> ROOM = List.of(
            "innodb_buffer_pool_size = 2147483648",
            "innodb_log_file_size = 1073741824",
            // What a crash loses here can be made again.
            "innodb_flush_log_at_trx_commit = 2");

    private final MariaDbServer database;
    private final EmbeddedRedis redis;

    private DevelopmentServers(MariaDbServer database, EmbeddedRedis redis) {
        this.database = database;
        this.redis = redis;
    }

    /**
     * Starts both at once.
     *
     * @param folder where their data is
     * @param keepData whether what is there is used again, and kept
     */
    public static DevelopmentServers start(Path folder, boolean keepData) {
        var redis = CompletableFuture.supplyAsync(() -> EmbeddedRedis.start(folder.resolve("redis"), keepData));
        var database = MariaDbServer.start(folder.resolve("mariadb"), keepData);
        var servers = new DevelopmentServers(database, redis.join());
        // Its memory is whole: it is ours alone, and either new or closed properly.
        servers.redis.startNonceEpochs();
        return servers;
    }

    public MariaDbServer database() {
        return database;
    }

    public EmbeddedRedis redis() {
        return redis;
    }

    /** Gives the database memory and a log for a million people. */
    public void makeRoom() {
        try (var connection = database.administer();
                var statement = connection.createStatement()) {
            for (String setting : ROOM) {
                statement.execute("set global " + setting);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code --name=value} arguments. */
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
