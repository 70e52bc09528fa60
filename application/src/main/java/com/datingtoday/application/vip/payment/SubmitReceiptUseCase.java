package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.order.ReadOrder;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.VipError;

@UseCase
record SubmitReceiptUseCase(ReadOrder readOrder, Gateways gateways, Settling settling) implements SubmitReceipt {

    @Override
    public Order submit(Command command) {
        var query = new ReadOrder.Query(command.user(), command.orderNo());
        readOrder.read(query);
        var notice = gateways.require(command.channel()).readReceipt(command.receipt());
        if (!notice.orderNo().equals(command.orderNo())) {
            throw new DomainException(new VipError.PaymentMismatch("order_no"));
        }
        settling.settle(notice);
        return readOrder.read(query);
    }
}
