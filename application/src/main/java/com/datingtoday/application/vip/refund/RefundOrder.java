package com.datingtoday.application.vip.refund;

import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

/** The operator gives the money of an order back; its time is taken at once. */
public interface RefundOrder {

    /**
     * The order after it; doing it twice does nothing more.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownOrder}, {@code OrderClosed} if it is not paid, or {@code
     *     ChannelNotOffered} where only the store gives money back
     */
    Order refund(Command command);

    /** Which one. */
    record Command(OrderNo orderNo) {}
}
