package com.datingtoday.application.shared;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Runs one transaction at a time, for ports in memory. There is no rollback. */
public final class SerialTransactions implements Transactions {

    private final ReentrantLock turn = new ReentrantLock();

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
