package com.datingtoday.application.vip.refund;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.Settling;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderAccount;
import com.datingtoday.domain.vip.VipError;

@UseCase
record RefundOrderUseCase(Orders orders, Settling settling) implements RefundOrder {

    @Override
    public Order refund(Command command) {
        var order = orders.find(command.orderNo()).orElseThrow(() -> new DomainException(new VipError.OrderUnknown()));
        return settling.change(order.purchase().user(), command.orderNo(), RefundOrderUseCase::begun)
                .order();
    }

    private static OrderAccount begun(OrderAccount account) {
        return switch (account.order()) {
            case Order.Paid paid -> {
                var settlement = paid.settlement();
                if (!settlement.channel().isRefunding()) {
                    throw new DomainException(new VipError.ChannelNotOffered());
                }
                yield account.payment(settlement.channel(), settlement.tradeNo())
                        .map(account::refundBegun)
                        .orElse(account);
            }
            case Order.Refunding _, Order.Refunded _ -> account;
            case Order.ToPay _, Order.Closed _ ->
                throw new DomainException(new VipError.OrderClosed(account.order().pay()));
        };
    }
}
