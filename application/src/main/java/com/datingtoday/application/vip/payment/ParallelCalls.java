package com.datingtoday.application.vip.payment;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parallel calls to providers, so that a slow provider does not delay the others. */
public final class ParallelCalls {

    private ParallelCalls() {}

    /**
     * Runs the work for each item on a virtual thread and waits for all.
     *
     * @throws DependencyUnavailableException the first one of any item, after all items are processed
     */
    public static <T> void forEach(List<T> items, Consumer<T> work) {
        if (items.size() == 1) {
            work.accept(items.getFirst());
            return;
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = items.stream()
                    .map(item -> CompletableFuture.runAsync(() -> work.accept(item), executor))
                    .toList();
            @Nullable RuntimeException first = null;
            for (var call : calls) {
                var failure = failure(call);
                first = first == null ? failure : first;
            }
            if (first != null) {
                throw first;
            }
        }
    }

    private static @Nullable RuntimeException failure(CompletableFuture<?> call) {
        try {
            call.join();
            return null;
        } catch (CompletionException e) {
            return e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
