package com.datingtoday.application.vip.refund;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.OrderSettlementService;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderLedger;
import com.datingtoday.domain.vip.VipError;

@UseCase
record RefundOrderUseCase(Orders orders, OrderSettlementService orderSettlementService) implements RefundOrder {

    @Override
    public Order refund(Command command) {
        var order = orders.find(command.orderNo()).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
        return orderSettlementService
                .changeLedger(order.purchase().user(), command.orderNo(), RefundOrderUseCase::begun)
                .order();
    }

    private static OrderLedger begun(OrderLedger account) {
        return switch (account.order()) {
            case Order.Paid paid -> {
                var settlement = paid.settlement();
                if (!settlement.channel().supportsRefunds()) {
                    throw new DomainException(new VipError.ChannelNotOffered());
                }
                yield account.payment(settlement.channel(), settlement.tradeNo())
                        .map(account::startRefund)
                        .orElse(account);
            }
            case Order.Refunding _, Order.Refunded _ -> account;
            case Order.AwaitingPayment _, Order.Closed _ ->
                throw new DomainException(
                        new VipError.OrderClosed(account.order().payCode()));
        };
    }
}
