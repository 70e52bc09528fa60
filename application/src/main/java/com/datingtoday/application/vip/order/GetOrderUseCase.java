package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.VipError;

@UseCase
record GetOrderUseCase(Orders orders) implements GetOrder {

    @Override
    public Order get(Query query) {
        return orders.find(query.orderNo())
                .filter(order -> order.purchase().user().equals(query.user()))
                .orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
    }
}
