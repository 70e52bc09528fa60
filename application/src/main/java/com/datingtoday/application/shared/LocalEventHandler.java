package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;

/** Handler of events that may be lost, called synchronously in the process that publishes them. */
@FunctionalInterface
public interface LocalEventHandler {

    /** Handles the types of event it is for and ignores all others. Must return quickly. */
    void handle(DomainEvent event);
}
