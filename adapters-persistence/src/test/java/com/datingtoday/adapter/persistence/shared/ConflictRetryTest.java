package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

class ConflictRetryTest {

    private final AtomicInteger runs = new AtomicInteger();

    private Supplier<Integer> inTheWay(int times) {
        return () -> {
            if (runs.incrementAndGet() <= times) {
                throw new ConcurrencyFailureException("deadlock", new SQLException("deadlock", "40001", 1213));
            }
            return runs.get();
        };
    }

    @Test
    void successful_work_runs_once() {
        assertThat(new ConflictRetry().run(inTheWay(0))).isOne();
    }

    @Test
    void a_conflict_is_retried_three_times() {
        assertThat(new ConflictRetry().run(inTheWay(3))).isEqualTo(4);
    }

    @Test
    void repeated_conflicts_make_the_database_unavailable() {
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> new ConflictRetry().run(inTheWay(4)))
                .satisfies(failure -> assertThat(failure.dependency()).isEqualTo(Dependency.DATABASE));
        assertThat(runs).hasValue(4);
    }

    @Test
    void another_failure_is_not_retried() {
        var failure = new IllegalStateException("a mistake");

        assertThatThrownBy(() -> new ConflictRetry().run(() -> {
                    runs.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(runs).hasValue(1);
    }
}
