package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;

/** Numbers that nobody has had before, given out before anything is saved; gaps are normal. */
public interface IdGenerator {

    /** The next user's number. */
    UserId nextUserId();

    /** The next number of anything else. */
    long next(Sequence sequence);

    /** What is numbered besides users; each kind counts for itself, from 1. */
    enum Sequence {
        PHOTO,
        REPORT,
        OUTBOX,
        CONVERSATION,
        PAYMENT_NOTICE,
        ORDER_EVENT
    }
}
