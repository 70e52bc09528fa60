package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Handler of one type of event, called after the commit through the outbox. Delivery is at least once, possibly late,
 * so handlers are idempotent. If a handler throws, it is called again later.
 */
public interface EventHandler<E extends DomainEvent> {

    /** Returns the unique listener name, at most 48 characters. Outbox rows contain it, so it must not change. */
    String name();

    /** Returns the type of the handled events, subtypes included. */
    Class<E> type();

    /** Creates the event from its user and the payload that the outbox stored. */
    E decode(UserId user, String payload);

    void handle(E event);
}
