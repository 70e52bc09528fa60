package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Load of one thread, for which other threads may wait. */
final class PendingLoad<V> {

    private final long startedAt;
    private final CompletableFuture<V> result = new CompletableFuture<>();

    PendingLoad(long since) {
        this.startedAt = since;
    }

    /** Returns the start of the load in nanoseconds of the cache's ticker. */
    long startedAt() {
        return startedAt;
    }

    void complete(V value) {
        result.complete(value);
    }

    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }

    /**
     * Waits for the value.
     *
     * @throws DependencyUnavailableException if the deadline passes; other exceptions of the load are rethrown
     */
    V await(long deadline) {
        try {
            return result.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new DependencyUnavailableException(Dependency.CAPACITY, e.getCause());
        } catch (TimeoutException e) {
            throw new DependencyUnavailableException(Dependency.DATABASE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, e);
        }
    }
}
