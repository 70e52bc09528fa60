package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

/** Somebody does not want an order any more. */
public interface CancelOrder {

    /**
     * The order, closed; doing it twice does nothing more.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownOrder}, or {@code OrderClosed} if it is paid
     */
    Order cancel(Command command);

    /** Which one. */
    record Command(UserId user, OrderNo orderNo) {}
}
