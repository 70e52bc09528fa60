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
                .changeLedger(order.purchase().user(), command.orderNo(), RefundOrderUseCase::startRefund)
                .order();
    }

    private static OrderLedger startRefund(OrderLedger ledger) {
        return switch (ledger.order()) {
            case Order.Paid paid -> {
                var settlement = paid.settlement();
                if (!settlement.channel().supportsRefunds()) {
                    throw new DomainException(new VipError.ChannelNotOffered());
                }
                yield ledger.findPayment(settlement.channel(), settlement.tradeNo())
                        .map(ledger::startRefund)
                        .orElse(ledger);
            }
            case Order.Refunding _, Order.Refunded _ -> ledger;
            case Order.AwaitingPayment _, Order.Closed _ ->
                throw new DomainException(
                        new VipError.OrderClosed(ledger.order().payCode()));
        };
    }
}
