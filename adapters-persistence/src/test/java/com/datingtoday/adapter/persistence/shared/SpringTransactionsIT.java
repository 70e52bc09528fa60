package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.adapter.persistence.testing.TestDatabase;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class SpringTransactionsIT {

    private final IdBlockMapper counters;
    private final SpringTransactions transactions;
    private final JdbcTemplate jdbc;
    private final StatementCounter sql;

    private final String one = "one" + ThreadLocalRandom.current().nextInt();
    private final String other = "other" + ThreadLocalRandom.current().nextInt();

    SpringTransactionsIT(
            @Autowired IdBlockMapper counters,
            @Autowired SpringTransactions transactions,
            @Autowired JdbcTemplate jdbc,
            @Autowired MeterRegistry meters) {
        this.counters = counters;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.sql = new StatementCounter(meters);
    }

    @BeforeEach
    void twoCounters() {
        jdbc.update("insert into id_block (name, next_free) values (?, 0), (?, 0)", one, other);
    }

    private void count(String counter) {
        counters.allocate(counter, 1);
    }

    private long counted(String counter) {
        return Objects.requireNonNull(counters.selectNextFree(counter));
    }

    @Test
    void successful_work_is_committed() {
        var commits = sql.commits();

        var result = transactions.inTransaction(() -> {
            count(one);
            count(other);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(List.of(counted(one), counted(other))).containsExactly(1L, 1L);
        assertThat(sql.commits() - commits).isOne();
    }

    @Test
    void failed_work_is_rolled_back() {
        var rollbacks = sql.rollbacks();

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.inTransaction(() -> {
                    count(one);
                    throw new IllegalStateException("fails");
                }));

        assertThat(counted(one)).isZero();
        assertThat(sql.rollbacks() - rollbacks).isOne();
    }

    @Test
    void an_inner_transaction_joins_the_outer_one() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.inTransaction(() -> {
                        count(one);
                        return true;
                    });
                    throw new IllegalStateException("fails");
                }));

        assertThat(counted(one)).isZero();
    }

    @Test
    void an_own_transaction_is_committed_although_the_outer_one_is_rolled_back() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.inOwnTransaction(() -> {
                        count(one);
                        return true;
                    });
                    throw new IllegalStateException("fails");
                }));

        assertThat(counted(one)).isOne();
    }

    @Test
    void two_deadlocked_transactions_both_succeed_after_a_retry() {
        var bothHoldOne = new CyclicBarrier(2);
        var rollbacks = sql.rollbacks();
        var commits = sql.commits();

        ConcurrentRunner.run(2, thread -> {
            var attempts = new AtomicInteger();
            return transactions.inTransaction(() -> {
                count(thread == 0 ? one : other);
                if (attempts.incrementAndGet() == 1) {
                    meet(bothHoldOne);
                }
                count(thread == 0 ? other : one);
                return true;
            });
        });

        assertThat(List.of(counted(one), counted(other))).containsExactly(2L, 2L);
        assertThat(sql.commits() - commits).isEqualTo(2);
        assertThat(sql.rollbacks() - rollbacks).isPositive();
    }

    @Test
    void a_conflict_with_the_snapshot_is_retried() {
        assumeTrue(isMariaDb());
        var attempts = new AtomicInteger();

        var result = transactions.inTransaction(() -> {
            setSnapshotIsolation(attempts.get() == 0);
            counted(one);
            if (attempts.incrementAndGet() == 1) {
                TestDatabase.shared().execute("update id_block set next_free = 10 where name = '" + one + "'");
            }
            count(one);
            return attempts.get();
        });

        assertThat(result).isEqualTo(2);
        assertThat(counted(one)).isEqualTo(11);
    }

    /** Sets the isolation level to repeatable read or back, as some servers are configured. */
    private void setSnapshotIsolation(boolean one) {
        jdbc.execute("set session innodb_snapshot_isolation = " + (one ? "on" : "off"));
        jdbc.execute("set session transaction isolation level " + (one ? "repeatable read" : "read committed"));
        jdbc.execute("commit");
    }

    private boolean isMariaDb() {
        return Objects.requireNonNull(jdbc.queryForObject("select version()", String.class))
                .contains("MariaDB");
    }

    @Test
    void a_single_statement_is_retried_after_a_lock_wait_timeout() {
        var failed = sql.statements("IdBlockMapper.allocate", "error");
        try (var openTransaction = new OpenTransaction()) {
            var waiting = CompletableFuture.supplyAsync(() -> counters.allocate(one, 1), Thread::startVirtualThread);
            await().until(() -> sql.statements("IdBlockMapper.allocate", "error") > failed);
            openTransaction.release();

            assertThat(waiting.join()).isOne();
        }
        assertThat(counted(one)).isEqualTo(2);
    }

    @Test
    void a_lock_wait_of_seconds_makes_the_database_unavailable() {
        try (var openTransaction = new OpenTransaction()) {
            // Less than the default lock wait of InnoDB, and far more than a busy machine needs.
            var begun = System.nanoTime();

            assertThatExceptionOfType(DependencyUnavailableException.class)
                    .isThrownBy(() -> transactions.inTransaction(() -> counters.allocate(one, 1)))
                    .satisfies(failure -> assertThat(failure.dependency()).isEqualTo(Dependency.DATABASE));

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
            assertThat(openTransaction.isHolding()).isTrue();
        }
        assertThat(counted(one)).isOne();
    }

    /** Transaction that has incremented a counter and ends when it is closed. */
    private final class OpenTransaction implements AutoCloseable {

        private final CountDownLatch holds = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final CompletableFuture<Boolean> transaction =
                CompletableFuture.supplyAsync(() -> transactions.inTransaction(this::hold), Thread::startVirtualThread);

        OpenTransaction() {
            await(holds);
        }

        private boolean hold() {
            count(one);
            holds.countDown();
            await(end);
            return true;
        }

        void release() {
            end.countDown();
        }

        boolean isHolding() {
            return !transaction.isDone();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            release();
            transaction.join();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
