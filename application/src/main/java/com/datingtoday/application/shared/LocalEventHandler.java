package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;

/** Handler of events that may be lost, called synchronously in the process that publishes them. */
@FunctionalInterface
public interface LocalEventHandler {

    /**
     * Handles events of the supported types and ignores all others. The call must return quickly, because it is
     * synchronous.
     */
    void handle(DomainEvent event);

    /**
     * Returns whether the handler uses the database. Such a handler runs after all others, so that a slow database does
     * not delay them.
     */
    default boolean usesDatabase() {
        return false;
    }
}
