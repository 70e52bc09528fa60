package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

public interface CancelOrder {

    /**
     * Closes an order and returns it. The call is idempotent.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownOrder}, or {@code OrderClosed} if the
     *     order is paid
     */
    Order cancel(Command command);

    record Command(UserId user, OrderNo orderNo) {}
}
