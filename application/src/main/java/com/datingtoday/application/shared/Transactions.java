package com.datingtoday.application.shared;

import java.util.function.Supplier;

/** Boundary of database transactions. */
public interface Transactions {

    /**
     * Runs the work in one transaction. A deadlock or write conflict repeats it up to three times, so the work must not
     * have effects outside the database.
     *
     * @throws DependencyUnavailableException if the database does not respond
     */
    <T> T inTransaction(Supplier<T> work);
}
