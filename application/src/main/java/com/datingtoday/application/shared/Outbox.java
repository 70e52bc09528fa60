package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What has happened and must still be told to others: one entry for each event and listener, stored in the transaction of
 * what has happened, so that neither can be without the other.
 */
public interface Outbox {

    /**
     * An entry that waits for its turn.
     *
     * @param id its number
     * @param user whom the event is about
     * @param attempts how often it was handed out, this time included
     */
    record Entry(long id, UserId user, String listener, String payload, int attempts) {}

    /**
     * Adds an entry for each listener; to be called inside the transaction.
     *
     * @param listeners the names of the listeners, at most 48 characters each
     */
    void append(DomainEvent event, List<String> listeners, Instant now);

    /**
     * Hands out entries that are due, the oldest first. Nobody else gets them before the lease is over, however many ask
     * at the same time; who dies with them loses nothing.
     */
    List<Entry> claim(Instant now, Instant leaseUntil, int limit);

    /** An entry has had its effect and is removed. */
    void complete(Entry entry);

    /** An entry failed and waits for its next turn. */
    void retryAt(Entry entry, Instant due);
}
