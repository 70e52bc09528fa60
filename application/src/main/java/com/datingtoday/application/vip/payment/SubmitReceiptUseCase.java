package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.VipError;

@UseCase
record SubmitReceiptUseCase(
        GetOrder getOrder, PaymentGatewayRegistry paymentGatewayRegistry, OrderSettlementService orderSettlementService)
        implements SubmitReceipt {

    @Override
    public Order submit(Command command) {
        var query = new GetOrder.Query(command.user(), command.orderNo());
        getOrder.get(query);
        var notification = paymentGatewayRegistry
                .require(command.paymentChannel())
                .parseReceipt(command.receipt().value());
        if (!notification.orderNo().equals(command.orderNo())) {
            throw new DomainException(new VipError.PaymentMismatch("order_no"));
        }
        orderSettlementService.settle(notification);
        return getOrder.get(query);
    }
}
