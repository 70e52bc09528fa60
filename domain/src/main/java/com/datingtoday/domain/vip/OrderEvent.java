package com.datingtoday.domain.vip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Record of a state transition of an order.
 *
 * @param before {@link Order#payCode} before the transition; null for a new order
 * @param after {@link Order#payCode} after the transition
 */
public record OrderEvent(OrderNo orderNo, @Nullable Integer before, int after, OrderCause cause, Instant time) {

    /** Returns the event of a new order. */
    public static OrderEvent placed(Order.AwaitingPayment order) {
        return new OrderEvent(
                order.orderNo(),
                null,
                order.payCode(),
                OrderCause.PLACED,
                order.purchase().orderTime());
    }

    /** Returns the event of a transition. */
    public static OrderEvent of(Order before, Order after, OrderCause cause, Instant now) {
        return new OrderEvent(after.orderNo(), before.payCode(), after.payCode(), cause, now);
    }
}
