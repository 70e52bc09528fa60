package com.datingtoday.bootstrap.discovery;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import java.sql.Connection;
import java.sql.SQLException;

/** Number of rows that the database server has read, by key or by scan. */
final class RowCounter implements AutoCloseable {

    private static final String STATUS = "show global status where variable_name in"
            + " ('Handler_read_first', 'Handler_read_key', 'Handler_read_last', 'Handler_read_next',"
            + " 'Handler_read_prev', 'Handler_read_rnd')";

    private final Connection connection;

    RowCounter(MariaDbServer database) {
        try {
            connection = database.administer();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count() {
        try (var statement = connection.createStatement();
                var status = statement.executeQuery(STATUS)) {
            long rows = 0;
            while (status.next()) {
                rows += status.getLong(2);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
