package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that one thread is finding out, and for which others may wait. */
final class PendingLoad<V> {

    private final long since;
    private final CompletableFuture<V> result = new CompletableFuture<>();

    PendingLoad(long since) {
        this.since = since;
    }

    /** When it began, in nanoseconds of the memory's ticker. */
    long since() {
        return since;
    }

    void found(V value) {
        result.complete(value);
    }

    void failed(Throwable failure) {
        result.completeExceptionally(failure);
    }

    /**
     * Waits for it.
     *
     * @throws Unavailable if it takes too long, or whatever its finder failed with
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
