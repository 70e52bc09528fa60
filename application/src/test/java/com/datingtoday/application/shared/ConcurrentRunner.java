package com.datingtoday.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many threads that do something at the same time. */
public final class ConcurrentRunner {

    private ConcurrentRunner() {}

    /**
     * Starts so many threads, lets them go at once, and waits for all.
     *
     * @param step what the thread of that number does
     * @return what they came back with, in the order of their numbers
     */
    public static <T> List<T> run(int threads, IntFunction<T> step) {
        var start = new CyclicBarrier(threads);
        var runners = IntStream.range(0, threads)
                .<Callable<T>>mapToObj(number -> () -> {
                    start.await();
                    return step.apply(number);
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var runner : pool.invokeAll(runners)) {
                results.add(runner.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
