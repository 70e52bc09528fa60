package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Does work again that another transaction was in the way of: at most three times more, after a pause of random length so
 * that the two do not meet again, and only within two seconds, so that nobody waits for a lock again and again.
 */
@Component
final class ConflictRetry {

    private static final int MORE_TIMES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofMillis(20);

    /**
     * Runs the work.
     *
     * @param work has changed nothing if it fails
     * @throws Unavailable if there is a conflict each time
     */
    <T> T run(Supplier<T> work) {
        var begun = System.nanoTime();
        for (int retry = 0; ; retry++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (SqlFailureCategory.of(failure) != SqlFailureCategory.CONFLICT) {
                    throw failure;
                }
                if (retry == MORE_TIMES || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new DependencyUnavailableException(Dependency.DATABASE, failure);
                }
                pause(retry);
            }
        }
    }

    private static void pause(int retry) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_FIRST_PAUSE.toNanos() << retry));
    }
}
