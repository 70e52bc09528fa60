package com.datingtoday.application.visitor;

/** Writes buffered visits and publishes them to the owners. A scheduled job calls it. */
public interface FlushVisits {

    /**
     * Flushes one batch; returns the number of visits removed from the buffer, 0 if it was empty.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if they cannot be written; they return
     *     to the buffer
     */
    int flush();
}
