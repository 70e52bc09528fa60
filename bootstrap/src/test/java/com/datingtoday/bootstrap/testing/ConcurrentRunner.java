package com.datingtoday.bootstrap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs threads that start at the same time. */
public final class ConcurrentRunner {

    private ConcurrentRunner() {}

    /** Runs the work in all threads and returns the results. */
    public static <T> List<T> run(int threads, IntFunction<T> work) {
        var barrier = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                var number = i;
                Callable<T> task = () -> {
                    barrier.await();
                    return work.apply(number);
                };
                futures.add(executor.submit(task));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
