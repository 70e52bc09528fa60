package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.Ids;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.Unavailable.Dependency;
import com.datingtoday.domain.shared.UserId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Takes numbers from the database a thousand at a time; a restart wastes the rest of a block. */
@Component
final class BlockIds implements Ids {

    private static final String USERS = "user";
    private static final int BLOCK = 1_000;
    private static final int PATIENCE_SECONDS = 2;

    private final IdBlockMapper blocks;
    private final SpringTransactions transactions;
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;

    BlockIds(IdBlockMapper blocks, SpringTransactions transactions) {
        this.blocks = blocks;
        this.transactions = transactions;
    }

    @Override
    public UserId nextUser() {
        awaitTurn();
        try {
            if (next == end) {
                end = transactions.inOwnTransaction(this::takeBlock);
                next = end - BLOCK;
            }
            return new UserId(next++);
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
    private long takeBlock() {
        blocks.take(USERS, BLOCK);
        return Objects.requireNonNull(blocks.selectNextFree(USERS), "id_block has no row for users");
    }
}
