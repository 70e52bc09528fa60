package com.datingtoday.application.vip.payment;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls to providers side by side, so that one that is slow holds up no other. */
public final class ParallelCalls {

    private ParallelCalls() {}

    /**
     * Does the work for each, and waits for all.
     *
     * @throws Unavailable the first that any of them met, when all have had their turn
     */
    public static <T> void forEach(List<T> items, Consumer<T> work) {
        if (items.size() == 1) {
            work.accept(items.getFirst());
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var turns = items.stream()
                    .map(item -> CompletableFuture.runAsync(() -> work.accept(item), threads))
                    .toList();
            @Nullable RuntimeException first = null;
            for (var turn : turns) {
                var failure = failure(turn);
                first = first == null ? failure : first;
            }
            if (first != null) {
                throw first;
            }
        }
    }

    private static @Nullable RuntimeException failure(CompletableFuture<?> turn) {
        try {
            turn.join();
            return null;
        } catch (CompletionException e) {
            return e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
