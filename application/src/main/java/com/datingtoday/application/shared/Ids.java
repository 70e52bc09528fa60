package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;

/** Numbers that nobody has had before, given out before anything is saved; gaps are normal. */
public interface Ids {

    /** The next user's number. */
    UserId nextUser();

    /** The next number of anything else. */
    long next(Kind kind);

    /** What is numbered besides users; each kind counts for itself, from 1. */
    enum Kind {
        PHOTO,
        REPORT,
        OUTBOX,
        CONVERSATION,
        PAYMENT_NOTICE,
        ORDER_EVENT
    }
}
