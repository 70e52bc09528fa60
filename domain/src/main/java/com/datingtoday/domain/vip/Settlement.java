package com.datingtoday.domain.vip;

import java.time.Instant;

/**
 * Payment that settled an order.
 *
 * @param tradeNo id of the payment at its provider
 * @param payTime time at which the payment was applied, by the clock of the service; the VIP time starts then
 */
public record Settlement(PaymentChannel channel, String tradeNo, Instant payTime) {

    /** Returns whether a payment is the one that settled the order. */
    public boolean matches(Payment payment) {
        return channel == payment.channel() && tradeNo.equals(payment.tradeNo());
    }
}
