package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import java.time.Instant;
import java.util.List;

/** Store of all payments. */
public interface Payments {

    /** Finds the payments of an order. After {@link Orders#lock} they cannot change until the transaction ends. */
    List<Payment> findByOrder(OrderNo orderNo);

    /** Creates or updates a payment. */
    void save(Payment payment, Instant now);

    /**
     * Claims due payments that must be refunded or have a refund in progress, longest waiting first, until the lease
     * expires.
     */
    List<Payment> claim(Instant now, Instant leaseUntil, int limit);

    /** Sets the next time at which the payment can be claimed. */
    void retryAt(Payment payment, Instant due);

    /** Lists payments that the operator must refund. */
    List<Payment> findHeld(int limit);
}
