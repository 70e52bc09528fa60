package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.unreadable;

import com.datingtoday.adapter.providers.media.file.DecoderFailures;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A few threads of their own for work that only computes, so that it takes neither the carriers of virtual threads nor
 * more memory than so many pictures need. A work that does not end keeps its thread, and nobody else's.
 */
final class DecoderPool implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Duration queueTimeout;
    private final Duration processingTimeout;

    DecoderPool(int threadCount, int queueCapacity, Duration queueTimeout, Duration processingTimeout) {
        this.queueTimeout = queueTimeout;
        this.processingTimeout = processingTimeout;
        this.threads = new ThreadPoolExecutor(
                threadCount,
                threadCount,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queueCapacity),
                Thread.ofPlatform().name("decoding-", 0).daemon(true).factory());
    }

    /**
     * Does a work here.
     *
     * @throws com.datingtoday.domain.shared.Refused as unreadable if it takes too long or fails by itself
     * @throws Unavailable if too many wait already, or its turn did not come in time
     */
    <T> T run(Callable<T> work) {
        var begun = new CountDownLatch(1);
        var task = new FutureTask<>(() -> {
            begun.countDown();
            return work.call();
        });
        try {
            threads.execute(task);
            if (!begun.await(queueTimeout.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DependencyUnavailableException(Dependency.CAPACITY, null);
            }
            return task.get(processingTimeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        } catch (TimeoutException e) {
            throw unreadable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        } catch (ExecutionException e) {
            throw DecoderFailures.refusal(e.getCause());
        } finally {
            task.cancel(true);
            threads.remove(task);
        }
    }

    /** How many wait for their turn. */
    int queuedCount() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
