package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.application.vip.order.ReadOrder;
import com.datingtoday.application.vip.port.PaymentTries;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.util.Map;

@UseCase
record BeginPaymentUseCase(
        ReadOrder readOrder, Products products, Gateways gateways, PaymentTries tries, VipPolicy policy, Clock clock)
        implements BeginPayment {

    @Override
    public Map<String, String> begin(Command command) {
        var now = clock.instant();
        var order = readOrder
                .read(new ReadOrder.Query(command.user(), command.orderNo()))
                .requireToPay(now);
        var product = products.find(order.purchase().product())
                .orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
        var gateway = gateways.require(command.channel(), product);
        // Before the provider hears of it, so that it is asked about it whatever happens to us now.
        tries.begin(command.orderNo(), command.channel(), now, now.plus(policy.askEvery()));
        return gateway.begin(order, product, command.scene(), command.address());
    }
}
