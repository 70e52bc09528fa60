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
        return call(work, _ -> {});
    }

    /**
     * As {@link #call(Callable)}, for what must be given back.
     *
     * @param tooLate is handed what the work gives when nobody waits for it any more
     */
    public <T> T call(Callable<T> work, Consumer<T> tooLate) {
        if (!places.tryAcquire()) {
            throw new DependencyUnavailableException(
                    Dependency.CAPACITY, new ProviderException("too many calls are under way"));
        }
        var answer = new CompletableFuture<T>();
        var caller = Thread.ofVirtual().name("provider-call").start(() -> run(work, answer, tooLate));
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unavailable(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            leave(answer, tooLate);
            throw unavailable(new ProviderException("no answer within " + limit.toMillis() + " ms"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leave(answer, tooLate);
            throw unavailable(e);
        } finally {
            caller.interrupt();
        }
    }

    /** What has come in the last moment comes too late as well. */
    private static <T> void leave(CompletableFuture<T> answer, Consumer<T> tooLate) {
        if (!answer.cancel(false) && !answer.isCompletedExceptionally()) {
            tooLate.accept(answer.join());
        }
    }

    private <T> void run(Callable<T> work, CompletableFuture<T> answer, Consumer<T> tooLate) {
        try {
            var result = inPlace(work);
            if (!answer.complete(result)) {
                tooLate.accept(result);
            }
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

    private DependencyUnavailableException unavailable(Throwable e) {
        return new DependencyUnavailableException(dependency, ProviderException.from(e));
    }
}
