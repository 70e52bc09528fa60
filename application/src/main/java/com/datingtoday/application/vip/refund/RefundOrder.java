package com.datingtoday.application.vip.refund;

import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

/** Starts the refund of an order; its VIP time ends at once. */
public interface RefundOrder {

    /**
     * Starts the refund and returns the order. The call is idempotent.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownOrder}, {@code OrderClosed} if the
     *     order is not paid, or {@code ChannelNotOffered} if only the app store can refund it
     */
    Order refund(Command command);

    record Command(OrderNo orderNo) {}
}
