package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions of the connection pool. An inner transaction joins the outer one, which is retried as a whole. */
@Component
record SpringTransactions(PlatformTransactionManager manager, ConflictRetry retries, MeterRegistry meters)
        implements Transactions {

    private static final String TIMER = "sql.transaction";

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : retries.run(() -> timed(work, TransactionDefinition.PROPAGATION_REQUIRED));
    }

    /** Runs the work like {@link #inTransaction}, but commits it even if an outer transaction is rolled back. */
    <T> T inOwnTransaction(Supplier<T> work) {
        return retries.run(() -> timed(work, TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    private <T> T timed(Supplier<T> work, int propagation) {
        var sample = Timer.start(meters);
        var outcome = "rollback";
        try {
            var result = runOnce(work, propagation);
            outcome = "commit";
            return result;
        } finally {
            sample.stop(meters.timer(TIMER, "outcome", outcome));
        }
    }

    private <T> T runOnce(Supplier<T> work, int propagation) {
        var transaction =
                translateFailures(() -> manager.getTransaction(new DefaultTransactionDefinition(propagation)));
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            rollback(transaction, failure);
            throw failure;
        }
        return translateFailures(() -> {
            manager.commit(transaction);
            return result;
        });
    }

    /**
     * Rolls back the transaction. If the connection itself failed, the rollback fails too; the first failure is
     * reported.
     */
    private void rollback(TransactionStatus transaction, Throwable failure) {
        try {
            manager.rollback(transaction);
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /**
     * Runs the step and translates its failures. A commit whose connection breaks causes only a general transaction
     * exception.
     */
    private static <T> T translateFailures(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException failure) {
            throw failure instanceof TransactionSystemException
                            || SqlFailureCategory.of(failure) == SqlFailureCategory.OUTAGE
                    ? new DependencyUnavailableException(Dependency.DATABASE, failure)
                    : failure;
        }
    }
}
