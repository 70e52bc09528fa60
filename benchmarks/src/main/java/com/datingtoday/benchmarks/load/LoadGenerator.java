package com.datingtoday.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Sends each request once.
 *
 * @param port port of the server on this machine
 * @param connections number of connections; each waits for a response before it sends the next request
 * @param beginning required start of each response body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or changed
public record LoadGenerator(int port, int connections, byte[] beginning) {

    private static final int DIGITS = 3;

    /** A load with more than one failure in this many requests is invalid. */
    private static final int MAX_FAILURE_RATIO = 100;

    /** Handles successful responses on several threads. */
    @FunctionalInterface
    public interface ResponseHandler {

        void handle(int request, HttpConnection answer);
    }

    /** Time at which a request is due, in nanoseconds after the start. */
    @FunctionalInterface
    private interface Schedule {

        long due(int request);
    }

    public LoadGenerator(int port, int connections, String beginning) {
        this(port, connections, beginning.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends each request as soon as a connection is free, until the time has passed or all requests are sent. */
    public LoadResult closed(List<byte[]> requests, double seconds) {
        return send(requests, seconds, null, (_, _) -> {});
    }

    /** Sends all requests, each as soon as a connection is free, and handles the successful responses. */
    public void all(List<byte[]> requests, ResponseHandler responseHandler) {
        send(requests, Double.POSITIVE_INFINITY, null, responseHandler);
    }

    /**
     * Sends all requests at a constant rate, independent of responses. The latency of a request includes its wait for a
     * free connection, so that slow responses do not hide the delay of later ones.
     *
     * @param rate requests per second
     */
    public LoadResult open(List<byte[]> requests, double rate) {
        return send(requests, Double.POSITIVE_INFINITY, request -> (long) (request * 1e9 / rate), (_, _) -> {});
    }

    private LoadResult send(
            List<byte[]> requests, double seconds, @Nullable Schedule schedule, ResponseHandler responseHandler) {
        var opened = IntStream.range(0, connections)
                .mapToObj(_ -> new HttpConnection(port))
                .toList();
        var run = new Run(
                requests,
                seconds * 1e9,
                schedule,
                responseHandler,
                new AtomicInteger(),
                new AtomicInteger(),
                System.nanoTime());
        var all = new Histogram(DIGITS);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var works = opened.stream()
                    .map(connection -> (Callable<Histogram>) () -> work(run, connection))
                    .toList();
            for (var times : threads.invokeAll(works)) {
                all.add(times.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("not all responses of the load were received", e);
        } finally {
            opened.forEach(HttpConnection::close);
        }
        return new LoadResult(all.getTotalCount(), run.failed().get(), (System.nanoTime() - run.begin()) / 1e9, all);
    }

    private record Run(
            List<byte[]> requests,
            double nanos,
            @Nullable Schedule schedule,
            ResponseHandler heard,
            AtomicInteger next,
            AtomicInteger failed,
            long begin) {}

    private Histogram work(Run run, HttpConnection connection) {
        var times = new Histogram(DIGITS);
        for (int i = run.next().getAndIncrement();
                i < run.requests().size();
                i = run.next().getAndIncrement()) {
            var schedule = run.schedule();
            long due = schedule == null ? System.nanoTime() - run.begin() : schedule.due(i);
            if (due > run.nanos()) {
                break;
            }
            await(run.begin() + due);
            connection.exchange(run.requests().get(i));
            times.recordValue(Math.max(0, System.nanoTime() - run.begin() - due));
            if (connection.bodyStartsWith(beginning)) {
                run.heard().handle(i, connection);
            } else if (run.failed().incrementAndGet() > 1 + run.requests().size() / MAX_FAILURE_RATIO) {
                throw new IllegalStateException(
                        "answered with status " + connection.status() + ": " + connection.body());
            }
        }
        return times;
    }

    private static void await(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
