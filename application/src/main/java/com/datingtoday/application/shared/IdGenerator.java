package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;

/** Generator of unique ids, assigned before a row is saved. Gaps are normal. */
public interface IdGenerator {

    UserId nextUserId();

    long next(Sequence sequence);

    /** Sequences of other ids, each starting at 1. */
    enum Sequence {
        PHOTO,
        REPORT,
        OUTBOX,
        CONVERSATION,
        PAYMENT_NOTICE,
        ORDER_EVENT
    }
}
