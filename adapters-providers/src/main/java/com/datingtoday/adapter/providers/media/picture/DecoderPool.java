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
 * Bounded pool of platform threads for decoding pictures. It keeps decoding off the carriers of virtual threads and
 * limits the memory for decoded pictures. A task that never ends occupies only its own thread.
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
     * Runs a task and returns its result.
     *
     * @throws com.datingtoday.domain.shared.DomainException as unreadable if the task fails or exceeds the
     *     processing timeout
     * @throws DependencyUnavailableException of {@code CAPACITY} if the queue is full or the queue timeout passes
     */
    <T> T run(Callable<T> decoding) {
        var started = new CountDownLatch(1);
        var task = new FutureTask<>(() -> {
            started.countDown();
            return decoding.call();
        });
        try {
            threads.execute(task);
            if (!started.await(queueTimeout.toNanos(), TimeUnit.NANOSECONDS)) {
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
            throw DecoderFailures.toRejection(e.getCause());
        } finally {
            task.cancel(true);
            threads.remove(task);
        }
    }

    int queuedCount() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
