package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Instant;
import java.util.List;

/** Store of notifications of payment providers, stored before they are processed. */
public interface PaymentInbox {

    /**
     * Stored notification.
     *
     * @param attempts number of claims, including the present one
     */
    record Entry(long id, PaymentNotification notification, int attempts) {}

    /**
     * Stores a notification.
     *
     * @param key identifies the provider's callback
     * @param due time from which other instances may claim the entry
     * @return false if the key already exists for the channel
     */
    boolean append(long id, String key, PaymentNotification notification, Instant now, Instant due);

    /** Claims due entries until the lease expires, oldest first. */
    List<Entry> claim(Instant now, Instant leaseUntil, int limit);

    /** Marks an entry as processed; the row is retained. */
    void complete(long id, Instant now);

    /** Marks an entry as not applicable, with the reason for the operator; the row is retained. */
    void reject(long id, String reason, Instant now);

    void retryAt(long id, Instant due);
}
