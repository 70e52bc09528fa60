package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import java.time.Instant;
import java.util.List;

/** All money that has come. */
public interface Payments {

    /** What has come for an order; after {@link Orders#lock} nobody else changes it. */
    List<Payment> of(OrderNo orderNo);

    /** Stores a payment, new or changed. */
    void save(Payment payment, Instant now);

    /**
     * Payments that must be given back, or are being, and are due, the longest waiting first. Nobody else gets them before
     * the lease is over.
     */
    List<Payment> claim(Instant now, Instant leaseUntil, int limit);

    /** Such a payment is looked at again then. */
    void retryAt(Payment payment, Instant due);

    /** Payments that the operator must see to. */
    List<Payment> findHeld(int limit);
}
