package com.datingtoday.adapter.persistence.testing;

import com.datingtoday.application.shared.Transactions;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Number of rows or index entries that the server reads for a call. */
public record RowReadCounter(JdbcTemplate jdbc, Transactions transactions) {

    public long by(Runnable call) {
        return transactions.inTransaction(() -> {
            var before = read();
            call.run();
            return read() - before;
        });
    }

    private long read() {
        return jdbc
                .queryForList("show session status where variable_name in"
                        + " ('Handler_read_first', 'Handler_read_key', 'Handler_read_next', 'Handler_read_prev')")
                .stream()
                .mapToLong(row ->
                        Long.parseLong(Objects.requireNonNull(row.get("Value")).toString()))
                .sum();
    }
}
