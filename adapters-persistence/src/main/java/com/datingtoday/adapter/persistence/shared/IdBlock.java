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
 * Allocates ids of one sequence from the database in blocks of 1,000; a restart wastes the rest of a block. The next
 * block is fetched when half of the current one is used, on a thread that holds no connection. Callers usually hold a
 * connection, so waiting for a second one could exhaust the pool.
 */
final class IdBlock {

    private static final int SIZE = 1_000;
    private static final int MAX_WAIT_SECONDS = 2;

    private final String name;
    private final IdBlockMapper blocks;
    private final SpringTransactions transactions;
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;
    private @Nullable CompletableFuture<Long> nextBlock;

    IdBlock(String name, IdBlockMapper blocks, SpringTransactions transactions) {
        this.name = name;
        this.blocks = blocks;
        this.transactions = transactions;
    }

    long next() {
        awaitTurn();
        try {
            if (next == end) {
                end = await(nextBlock());
                next = end - SIZE;
                nextBlock = null;
            }
            if (end - next <= SIZE / 2) {
                var _ = nextBlock();
            }
            return next++;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the thread that allocates a block. While the database is unavailable, all waiting callers fail together
     * instead of one after the other.
     */
    private void awaitTurn() {
        try {
            if (!lock.tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new DependencyUnavailableException(Dependency.DATABASE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        }
    }

    /** Returns the future end of the next block; after a failure the next caller retries. */
    private CompletableFuture<Long> nextBlock() {
        var started = nextBlock;
        if (started == null || started.isCompletedExceptionally()) {
            started = CompletableFuture.supplyAsync(
                    () -> transactions.inOwnTransaction(this::allocate), Thread::startVirtualThread);
            nextBlock = started;
        }
        return started;
    }

    private static long await(CompletableFuture<Long> block) {
        try {
            return block.get(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException later) {
            throw new DependencyUnavailableException(Dependency.DATABASE, later);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        }
    }

    /**
     * Allocates a block and returns its end. The update locks the row first, so two transactions cannot read the same
     * value.
     */
    private long allocate() {
        blocks.allocate(name, SIZE);
        return Objects.requireNonNull(blocks.selectNextFree(name), "id_block has no row for the sequence");
    }
}
