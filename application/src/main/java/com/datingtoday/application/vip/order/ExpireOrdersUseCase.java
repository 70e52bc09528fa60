package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.Purchase;
import java.time.Clock;

@UseCase
record ExpireOrdersUseCase(Orders orders, OrderCloser orderCloser, Clock clock) implements ExpireOrders {

    private static final int BATCH = 100;

    @Override
    public int expire() {
        var expired = orders.findAwaitingPayment(clock.instant().minus(Purchase.PAYMENT_PERIOD), BATCH);
        expired.forEach(orderNo -> orderCloser.close(orderNo, OrderCause.EXPIRED));
        return expired.size();
    }
}
