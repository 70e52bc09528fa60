package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.domain.shared.UserId;

/** Row of {@code outbox} without its times. */
record OutboxRow(long id, long userId, String listener, String details, int attempts) {

    /** Returns the entry with one more attempt counted. */
    Entry retriedEntry() {
        return new Entry(id, new UserId(userId), listener, details, attempts + 1);
    }
}
