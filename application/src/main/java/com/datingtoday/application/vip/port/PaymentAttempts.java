package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.List;

/** Store of started payments without a final result. Reconciliation queries the provider about them. */
public interface PaymentAttempts {

    /**
     * Attempt to pay an order by a channel.
     *
     * @param beginTime time of the latest start
     */
    record Attempt(OrderNo orderNo, PaymentChannel paymentChannel, Instant beginTime) {}

    /** Stores the start of a payment; reconciliation starts at {@code due}. */
    void create(OrderNo orderNo, PaymentChannel paymentChannel, Instant now, Instant due);

    /** Claims due attempts until the lease expires, longest waiting first. */
    List<Attempt> claim(Instant now, Instant leaseUntil, int limit);

    void retryAt(Attempt attempt, Instant due);

    /** Deletes an attempt, unless it was started again since it was claimed. */
    void delete(Attempt attempt);
}
