package com.datingtoday.adapter.providers.shared;

import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.Unavailable.Dependency;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls of a provider's library, bounded in number and in time. The library's own limits are for single steps; this one
 * also ends a name that is not resolved, an answer that trickles, and whatever else it may wait for.
 */
public final class BoundedCalls {

    private final Dependency dependency;
    private final Duration limit;
    private final Semaphore places;

    /**
     * Bounds the calls of one provider.
     *
     * @param dependency what is unavailable when a call fails
     * @param most how many calls may be under way; one more is refused at once, never queued
     * @param limit how long a call may take
     */
    public BoundedCalls(Dependency dependency, int most, Duration limit) {
        this.dependency = dependency;
        this.limit = limit;
        this.places = new Semaphore(most);
    }

    /**
     * Makes a call, once.
     *
     * @throws Unavailable if there was no answer in time, or an exception; of {@code CAPACITY} if there was no place, so
     *     that nothing was sent; its cause is safe to log
     */
    public <T> T call(Callable<T> work) {
        if (!places.tryAcquire()) {
            throw new Unavailable(Dependency.CAPACITY, new ProviderFailure("too many calls are under way"));
        }
        var answer = new CompletableFuture<T>();
        var caller = Thread.ofVirtual().name("provider-call").start(() -> run(work, answer));
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unavailable(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw unavailable(new ProviderFailure("no answer within " + limit.toMillis() + " ms"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } finally {
            caller.interrupt();
        }
    }

    private <T> void run(Callable<T> work, CompletableFuture<T> answer) {
        try {
            answer.complete(inPlace(work));
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    /** The place stays taken until the work has really ended, not only until nobody waits for it any more. */
    private <T> T inPlace(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            places.release();
        }
    }

    private Unavailable unavailable(Throwable e) {
        return new Unavailable(dependency, ProviderFailure.from(e));
    }
}
