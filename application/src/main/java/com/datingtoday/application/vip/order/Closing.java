package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;

/** Closes orders that are not paid. */
@ApplicationService
public record Closing(Orders orders, Transactions transactions, Clock clock) {

    /** The order as it is then: closed, if it was to pay. */
    Order close(OrderNo orderNo, OrderCause cause) {
        return transactions.inTransaction(() -> {
            var order = orders.lock(orderNo).orElseThrow(() -> new DomainException(new VipError.OrderUnknown()));
            return order instanceof Order.ToPay toPay ? close(toPay, cause) : order;
        });
    }

    private Order close(Order.ToPay toPay, OrderCause cause) {
        var now = clock.instant();
        var closed = toPay.close(now);
        if (!orders.save(toPay, closed, OrderEvent.of(toPay, closed, cause, now))) {
            throw new IllegalStateException("an order changed although it was locked");
        }
        return closed;
    }
}
