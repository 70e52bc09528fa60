package com.datingtoday.application.shared;

import java.util.function.Supplier;

/** The boundary of what the database does as a whole. */
public interface Transactions {

    /**
     * Runs the work; all of it is committed, or none. On a deadlock or write conflict it runs again, at most three times
     * more, so it must have no effect outside of the database.
     *
     * @throws Unavailable if the database does not answer
     */
    <T> T inTransaction(Supplier<T> work);
}
