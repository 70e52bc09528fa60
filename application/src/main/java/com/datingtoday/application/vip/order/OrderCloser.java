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

/** Closes unpaid orders. */
@ApplicationService
public record OrderCloser(Orders orders, Transactions transactions, Clock clock) {

    /** Closes an order that is awaiting payment; returns the order in its current state, even if that is not closed. */
    Order close(OrderNo orderNo, OrderCause cause) {
        return transactions.inTransaction(() -> {
            var order = orders.lock(orderNo).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
            return order instanceof Order.AwaitingPayment awaitingPayment ? close(awaitingPayment, cause) : order;
        });
    }

    private Order close(Order.AwaitingPayment awaitingPayment, OrderCause cause) {
        var now = clock.instant();
        var closed = awaitingPayment.close(now);
        if (!orders.save(awaitingPayment, closed, OrderEvent.of(awaitingPayment, closed, cause, now))) {
            throw new IllegalStateException("a locked order must not change: order="
                    + awaitingPayment.orderNo().value());
        }
        return closed;
    }
}
