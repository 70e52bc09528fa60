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
 * Sends requests, each once, over so many connections.
 *
 * @param port of the server, on this machine
 * @param connections each of which waits for its answer before it sends again
 * @param beginning what each answer's body must begin with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or changed
public record LoadGenerator(int port, int connections, byte[] beginning) {

    private static final int DIGITS = 3;

    /** What fails beyond one in so many is no measure of anything. */
    private static final int FEW = 100;

    /** Hears answers, on several threads. */
    @FunctionalInterface
    public interface ResponseHandler {

        void hear(int request, HttpConnection answer);
    }

    /** When a request is due, in nanoseconds from the begin. */
    @FunctionalInterface
    private interface Schedule {

        long due(int request);
    }

    public LoadGenerator(int port, int connections, String beginning) {
        this(port, connections, beginning.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends each request as soon as a connection is free, until the time is over or all are sent. */
    public LoadResult closed(List<byte[]> requests, double seconds) {
        return send(requests, seconds, null, (_, _) -> {});
    }

    /** Sends all, as soon as a connection is free; who hears answers hears those that are right. */
    public void all(List<byte[]> requests, ResponseHandler responseHandler) {
        send(requests, Double.POSITIVE_INFINITY, null, responseHandler);
    }

    /**
     * Sends all at even distances, whether those before were answered or not: a request that must wait for a connection has
     * waited since it was due, so that nothing slow hides what comes behind it.
     *
     * @param rate requests a second
     */
    public LoadResult open(List<byte[]> requests, double rate) {
        return send(requests, Double.POSITIVE_INFINITY, request -> (long) (request * 1e9 / rate), (_, _) -> {});
    }

    private LoadResult send(List<byte[]> requests, double seconds, @Nullable Schedule schedule, ResponseHandler responseHandler) {
        var opened = IntStream.range(0, connections)
                .mapToObj(_ -> new HttpConnection(port))
                .toList();
        var run = new Run(
                requests, seconds * 1e9, schedule, responseHandler, new AtomicInteger(), new AtomicInteger(), System.nanoTime());
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
            throw new IllegalStateException("the load was not answered", e);
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
            if (connection.answers(beginning)) {
                run.heard().hear(i, connection);
            } else if (run.failed().incrementAndGet() > 1 + run.requests().size() / FEW) {
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
