package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;

/** Table of events to deliver: one entry for each event and handler, written in the transaction of the change. */
public interface Outbox {

    /**
     * Entry that was claimed.
     *
     * @param user subject of the event
     * @param listener listener name of the handler
     * @param attempts number of claims, including this one
     */
    record Entry(long id, UserId user, String listener, String payload, int attempts) {}

    /**
     * Appends an entry for each listener name. Must be called inside the transaction of the change.
     *
     * @param listeners at most 48 characters each
     */
    void append(DomainEvent event, List<String> listeners, Instant now);

    /**
     * Claims due entries, the oldest first. Concurrent calls get different entries; after the end of the lease an entry
     * is due again.
     */
    List<Entry> claim(Instant now, Instant leaseUntil, int limit);

    /** Deletes a delivered entry. */
    void complete(Entry entry);

    /** Releases a failed entry until {@code due}. */
    void retryAt(Entry entry, Instant due);
}
