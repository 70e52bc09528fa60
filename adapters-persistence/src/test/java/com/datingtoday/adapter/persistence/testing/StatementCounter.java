package com.datingtoday.adapter.persistence.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what was sent to the database, so that a test can hold it against its budget. */
public record StatementCounter(MeterRegistry meters) {

    /** Statements so far, failed ones included; transactions' begins and ends are none. */
    public long statements() {
        return meters.find("sql.statement").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    /** Statements so far of one mapper's method, such as {@code UserAuthMapper.insert}, by outcome. */
    public long statements(String statement, String outcome) {
        return meters.find("sql.statement").tags("statement", statement, "outcome", outcome).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    public long commits() {
        return transactions("commit");
    }

    public long rollbacks() {
        return transactions("rollback");
    }

    private long transactions(String outcome) {
        return meters.find("sql.transaction").tags("outcome", outcome).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
