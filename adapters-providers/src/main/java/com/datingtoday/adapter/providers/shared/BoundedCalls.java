package com.datingtoday.adapter.providers.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Limit for calls to one provider, in count and in time. It also ends waits that the library's own timeouts do not
 * cover, such as name resolution and slow response bodies.
 */
public final class BoundedCalls {

    private final Dependency dependency;
    private final Duration timeout;
    private final Semaphore permits;

    /**
     * Creates the limit of a provider.
     *
     * @param dependency dependency reported when a call fails
     * @param maxConcurrent maximum number of running calls; further calls are rejected, never queued
     * @param timeout maximum duration of a call
     */
    public BoundedCalls(Dependency dependency, int maxConcurrent, Duration timeout) {
        this.dependency = dependency;
        this.timeout = timeout;
        this.permits = new Semaphore(maxConcurrent);
    }

    /**
     * Makes a call without retries.
     *
     * @throws DependencyUnavailableException if the call fails or times out, with a cause that is safe to log; of
     *     {@code CAPACITY} if too many calls are running, so that nothing was sent
     */
    public <T> T call(Callable<T> work) {
        return call(work, _ -> {});
    }

    /**
     * Makes a call whose result must be released.
     *
     * @param lateResult receives a result that arrives after the timeout
     */
    public <T> T call(Callable<T> work, Consumer<T> lateResult) {
        if (!permits.tryAcquire()) {
            throw new DependencyUnavailableException(
                    Dependency.CAPACITY, new ProviderException("the limit of concurrent calls is reached"));
        }
        var result = new CompletableFuture<T>();
        var caller = Thread.ofVirtual().name("provider-call").start(() -> run(work, result, lateResult));
        try {
            return result.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unavailable(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            discard(result, lateResult);
            throw unavailable(new ProviderException("no response within " + timeout.toMillis() + " ms"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            discard(result, lateResult);
            throw unavailable(e);
        } finally {
            caller.interrupt();
        }
    }

    /** Passes a result that arrived at the moment of the timeout to the consumer. */
    private static <T> void discard(CompletableFuture<T> result, Consumer<T> lateResult) {
        if (!result.cancel(false) && !result.isCompletedExceptionally()) {
            lateResult.accept(result.join());
        }
    }

    private <T> void run(Callable<T> work, CompletableFuture<T> result, Consumer<T> lateResult) {
        try {
            var value = callAndRelease(work);
            if (!result.complete(value)) {
                lateResult.accept(value);
            }
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Runs the work. The permit is held until the work ends, even if the caller has timed out. */
    private <T> T callAndRelease(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            permits.release();
        }
    }

    private DependencyUnavailableException unavailable(Throwable e) {
        return new DependencyUnavailableException(dependency, ProviderException.from(e));
    }
}
