package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes numbers of one kind from the database a thousand at a time; a restart wastes the rest. The next thousand is taken
 * when half of one is used, on a thread that holds no connection: who asks for a number mostly does hold one, and if all of
 * them had to wait for one more, none would ever be free.
 */
final class IdBlock {

    private static final int SIZE = 1_000;
    private static final int PATIENCE_SECONDS = 2;

    private final String name;
    private final IdBlockMapper blocks;
    private final SpringTransactions transactions;
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;
    private @Nullable CompletableFuture<Long> coming;

    IdBlock(String name, IdBlockMapper blocks, SpringTransactions transactions) {
        this.name = name;
        this.blocks = blocks;
        this.transactions = transactions;
    }

    long next() {
        awaitTurn();
        try {
            if (next == end) {
                end = await(coming());
                next = end - SIZE;
                coming = null;
            }
            if (end - next <= SIZE / 2) {
                var _ = coming();
            }
            return next++;
        } finally {
            lock.unlock();
        }
    }

    /** While the database is away, those who wait give up together instead of one after the other. */
    private void awaitTurn() {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DependencyUnavailableException(Dependency.DATABASE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        }
    }

    /** The end of the next block; an attempt that failed is made again by who asks next. */
    private CompletableFuture<Long> coming() {
        var begun = coming;
        if (begun == null || begun.isCompletedExceptionally()) {
            begun = CompletableFuture.supplyAsync(
                    () -> transactions.inOwnTransaction(this::take), Thread::startVirtualThread);
            coming = begun;
        }
        return begun;
    }

    private static long await(CompletableFuture<Long> block) {
        try {
            return block.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException later) {
            throw new DependencyUnavailableException(Dependency.DATABASE, later);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        }
    }

    /** The end of a block that is ours: writing first locks the row, so that two cannot read the same. */
    private long take() {
        blocks.take(name, SIZE);
        return Objects.requireNonNull(blocks.selectNextFree(name), "id_block has no row of that name");
    }
}
