package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

/** Somebody looks at an order of his. */
public interface GetOrder {

    /**
     * The order.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownOrder}, also if it is somebody else's
     */
    Order read(Query query);

    /** Which one. */
    record Query(UserId user, OrderNo orderNo) {}
}
