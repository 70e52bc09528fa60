package com.datingtoday.benchmarks;

import com.datingtoday.bootstrap.development.DevelopmentServers;
import io.lettuce.core.RedisClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Resources that a service has used since its servers started.
 *
 * @param cpu CPU time of the service
 * @param allocated bytes that the service has allocated on the heap
 * @param redisCommands commands that Redis has run, including those in scripts
 * @param rows rows that the database has read, by key or by scan
 */
record ResourceUsage(Duration cpu, long allocated, long redisCommands, long rows) {

    private static final Pattern CALLS = Pattern.compile("cmdstat_[^:]+:calls=(\\d+)");
    private static final String ROWS = "show global status where variable_name in ('Handler_read_first',"
            + " 'Handler_read_key', 'Handler_read_last', 'Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd')";

    /** Reads the present values. */
    static ResourceUsage read(ServerProcess service, DevelopmentServers servers) {
        return new ResourceUsage(service.cpu(), service.allocatedBytes(), redisCommands(servers), rows(servers));
    }

    /** Reads the values of a server without Redis and database. */
    static ResourceUsage read(ServerProcess server) {
        return new ResourceUsage(server.cpu(), server.allocatedBytes(), 0, 0);
    }

    ResourceUsage since(ResourceUsage before) {
        return new ResourceUsage(
                cpu.minus(before.cpu),
                allocated - before.allocated,
                redisCommands - before.redisCommands,
                rows - before.rows);
    }

    private static long redisCommands(DevelopmentServers servers) {
        try (var client = RedisClient.create(servers.redis().uri());
                var connection = client.connect()) {
            return CALLS.matcher(connection.sync().info("commandstats"))
                    .results()
                    .mapToLong(call -> Long.parseLong(call.group(1)))
                    .sum();
        }
    }

    private static long rows(DevelopmentServers servers) {
        try (var connection = servers.database().administer();
                var statement = connection.createStatement();
                var status = statement.executeQuery(ROWS)) {
            long rows = 0;
            while (status.next()) {
                rows += status.getLong(2);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
