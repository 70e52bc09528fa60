package com.datingtoday.bootstrap.development.population;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Rows of one table that are inserted with one statement. */
final class BatchInsert {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final String head;
    private final StringBuilder sql = new StringBuilder();

    BatchInsert(String table, String columns) {
        this.head = "insert into " + table + " (" + columns + ") values ";
    }

    void add(@Nullable Object... values) {
        sql.append(sql.isEmpty() ? head : ",\n").append('(');
        for (int at = 0; at < values.length; at++) {
            sql.append(at == 0 ? "" : ",");
            append(values[at]);
        }
        sql.append(')');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> sql.append("null");
            case Number number -> sql.append(number);
            case Boolean yes -> sql.append(yes ? '1' : '0');
            case Instant moment -> quote(UTC.format(moment));
            case LocalDate day -> sql.append('\'').append(day).append('\'');
            default -> quote(value.toString());
        }
    }

    private void quote(String text) {
        sql.append('\'').append(text.replace("\\", "\\\\").replace("'", "''")).append('\'');
    }

    /** Inserts the rows that were added since the last call. */
    void write(Connection connection) throws SQLException {
        if (!sql.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql.toString());
            }
            sql.setLength(0);
        }
    }
}
