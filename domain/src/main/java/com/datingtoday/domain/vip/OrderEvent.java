package com.datingtoday.domain.vip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an order came into a state.
 *
 * @param before as {@link Order#payCode}; null where the order began
 * @param after as {@link Order#payCode}
 */
public record OrderEvent(OrderNo orderNo, @Nullable Integer before, int after, OrderCause cause, Instant time) {

    /** That an order was placed. */
    public static OrderEvent placed(Order.AwaitingPayment order) {
        return new OrderEvent(
                order.orderNo(),
                null,
                order.payCode(),
                OrderCause.PLACED,
                order.purchase().orderTime());
    }

    /** That it changed. */
    public static OrderEvent of(Order before, Order after, OrderCause cause, Instant now) {
        return new OrderEvent(after.orderNo(), before.payCode(), after.payCode(), cause, now);
    }
}
