package com.datingtoday.domain.vip;

import java.time.Instant;

/**
 * How an order was paid.
 *
 * @param tradeNo the number of the payment at its provider
 * @param payTime when it was honoured, by our clock: from then on its time counts
 */
public record Settlement(PaymentChannel channel, String tradeNo, Instant payTime) {

    /** Whether it is that payment. */
    public boolean isBy(Payment payment) {
        return channel == payment.channel() && tradeNo.equals(payment.tradeNo());
    }
}
