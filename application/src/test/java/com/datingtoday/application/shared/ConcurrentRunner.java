package com.datingtoday.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs a step on several threads at the same time. */
public final class ConcurrentRunner {

    private ConcurrentRunner() {}

    /**
     * Starts the threads, releases them together and waits for all of them.
     *
     * @param step function of the number of the thread
     * @return results by number of the thread
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
