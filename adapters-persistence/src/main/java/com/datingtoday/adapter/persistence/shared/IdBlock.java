package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.Unavailable.Dependency;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Takes numbers of one kind from the database a thousand at a time; a restart wastes the rest of a block. */
final class IdBlock {

    private static final int SIZE = 1_000;
    private static final int PATIENCE_SECONDS = 2;

    private final String name;
    private final IdBlockMapper blocks;
    private final SpringTransactions transactions;
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;

    IdBlock(String name, IdBlockMapper blocks, SpringTransactions transactions) {
        this.name = name;
        this.blocks = blocks;
        this.transactions = transactions;
    }

    long next() {
        awaitTurn();
        try {
            if (next == end) {
                end = transactions.inOwnTransaction(this::take);
                next = end - SIZE;
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
                throw new Unavailable(Dependency.DATABASE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Dependency.DATABASE, interrupted);
        }
    }

    /** The end of a block that is ours: writing first locks the row, so that two cannot read the same. */
    private long take() {
        blocks.take(name, SIZE);
        return Objects.requireNonNull(blocks.selectNextFree(name), "id_block has no row of that name");
    }
}
