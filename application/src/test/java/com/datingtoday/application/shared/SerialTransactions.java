package com.datingtoday.application.shared;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One transaction at a time, for ports in memory: what one has read nobody else changes before it ends. What it has done
 * stays done even if it fails.
 */
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
