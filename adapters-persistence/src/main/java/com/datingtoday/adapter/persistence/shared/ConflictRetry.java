package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Retries work after a conflict with another transaction, at most three times and within two seconds in total. A random
 * pause before each retry keeps the two transactions from conflicting again.
 */
@Component
final class ConflictRetry {

    private static final int MAX_RETRIES = 3;
    private static final Duration MAX_TIME = Duration.ofSeconds(2);
    private static final Duration MAX_FIRST_PAUSE = Duration.ofMillis(20);

    /**
     * Runs the work.
     *
     * @param work must leave no changes if it fails
     * @throws DependencyUnavailableException if every attempt has a conflict
     */
    <T> T run(Supplier<T> work) {
        var startedAt = System.nanoTime();
        for (int retry = 0; ; retry++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (SqlFailureCategory.of(failure) != SqlFailureCategory.CONFLICT) {
                    throw failure;
                }
                if (retry == MAX_RETRIES || System.nanoTime() - startedAt > MAX_TIME.toNanos()) {
                    throw new DependencyUnavailableException(Dependency.DATABASE, failure);
                }
                pause(retry);
            }
        }
    }

    private static void pause(int retry) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MAX_FIRST_PAUSE.toNanos() << retry));
    }
}
