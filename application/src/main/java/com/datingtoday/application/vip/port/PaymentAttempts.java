package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.List;

/** Where somebody has begun to pay: until it is known what came of it, the provider is asked. */
public interface PaymentAttempts {

    /**
     * An order that may have been paid by that channel.
     *
     * @param beginTime when it was begun, the last time
     */
    record Attempt(OrderNo orderNo, PaymentChannel paymentChannel, Instant beginTime) {}

    /** Somebody begins to pay; the provider is asked from {@code due} on. */
    void create(OrderNo orderNo, PaymentChannel paymentChannel, Instant now, Instant due);

    /** Tries that are due, the longest waiting first. Nobody else gets them before the lease is over. */
    List<Attempt> claim(Instant now, Instant leaseUntil, int limit);

    /** The provider is asked again then. */
    void retryAt(Attempt begun, Instant due);

    /** Nothing more can come of it, unless it was begun again since. */
    void delete(Attempt begun);
}
