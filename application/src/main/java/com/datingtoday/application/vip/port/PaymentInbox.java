package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Instant;
import java.util.List;

/** What providers have told, kept before anything is done about it. */
public interface PaymentInbox {

    /**
     * Something told, which waits for its turn.
     *
     * @param attempts how often it was handed out, this time included
     */
    record Entry(long id, PaymentNotification notice, int attempts) {}

    /**
     * Keeps what was told.
     *
     * @param id its number
     * @param key names the provider's call
     * @param due from when on others may work on it
     * @return false if the channel's call of that key was kept before
     */
    boolean append(long id, String key, PaymentNotification notice, Instant now, Instant due);

    /** Hands out entries that are due, the oldest first. Nobody else gets them before the lease is over. */
    List<Entry> claim(Instant now, Instant leaseUntil, int limit);

    /** An entry has had its effect. It is kept. */
    void complete(long id, Instant now);

    /** An entry can have no effect: the operator may want to know why. It is kept. */
    void reject(long id, String why, Instant now);

    /** An entry failed and waits for its next turn. */
    void retryAt(long id, Instant due);
}
