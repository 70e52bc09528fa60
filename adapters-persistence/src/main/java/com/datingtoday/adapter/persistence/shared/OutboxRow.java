package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.domain.shared.UserId;

/** One line of {@code outbox}, but for its times. */
record OutboxRow(long id, long userId, String listener, String details, int attempts) {

    /** The entry as it is after it was handed out once more. */
    Entry handedOut() {
        return new Entry(id, new UserId(userId), listener, details, attempts + 1);
    }
}
