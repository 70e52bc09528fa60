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

/** Transactions of the connection pool. Inside of one, another joins it: the outermost is retried as a whole. */
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

    /** As {@link #inTransaction}, but committed even if a transaction around it is rolled back. */
    <T> T inOwnTransaction(Supplier<T> work) {
        return retries.run(() -> timed(work, TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    private <T> T timed(Supplier<T> work, int propagation) {
        var sample = Timer.start(meters);
        var outcome = "rollback";
        try {
            var result = once(work, propagation);
            outcome = "commit";
            return result;
        } finally {
            sample.stop(meters.timer(TIMER, "outcome", outcome));
        }
    }

    private <T> T once(Supplier<T> work, int propagation) {
        var transaction = reach(() -> manager.getTransaction(new DefaultTransactionDefinition(propagation)));
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            rollback(transaction, failure);
            throw failure;
        }
        return reach(() -> {
            manager.commit(transaction);
            return result;
        });
    }

    /** The connection may be what failed: then there is nothing left to roll back, and the failure is what counts. */
    private void rollback(TransactionStatus transaction, Throwable failure) {
        try {
            manager.rollback(transaction);
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** A commit that broke together with its connection is told only as a transaction system that failed. */
    private static <T> T reach(Supplier<T> step) {
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
