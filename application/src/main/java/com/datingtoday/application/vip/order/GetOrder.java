package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;

public interface GetOrder {

    /**
     * Returns an order of the user.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownOrder} if the order does not exist or
     *     belongs to another user
     */
    Order get(Query query);

    record Query(UserId user, OrderNo orderNo) {}
}
