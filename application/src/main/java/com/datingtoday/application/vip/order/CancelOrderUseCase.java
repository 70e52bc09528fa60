package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.VipError;

@UseCase
record CancelOrderUseCase(GetOrder getOrder, OrderCloser orderCloser) implements CancelOrder {

    @Override
    public Order cancel(Command command) {
        getOrder.get(new GetOrder.Query(command.user(), command.orderNo()));
        return switch (orderCloser.close(command.orderNo(), OrderCause.CANCELLED)) {
            case Order.Closed closed -> closed;
            case Order other -> throw new DomainException(new VipError.OrderClosed(other.payCode()));
        };
    }
}
