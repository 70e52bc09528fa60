package com.datingtoday.adapter.persistence.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts statements, so that a test can compare them with a budget. */
public record StatementCounter(MeterRegistry meters) {

    /** Returns the number of statements so far, including failed ones, without begin and commit. */
    public long statements() {
        return meters.find("sql.statement").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    /**
     * Returns the number of statements so far of one mapper method, such as {@code UserAuthMapper.insert}, by outcome.
     */
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
