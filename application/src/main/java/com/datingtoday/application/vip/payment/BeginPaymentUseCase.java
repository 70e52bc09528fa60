package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.util.Map;

@UseCase
record BeginPaymentUseCase(
        GetOrder getOrder,
        Products products,
        PaymentGatewayRegistry paymentGatewayRegistry,
        PaymentAttempts paymentAttempts,
        VipPolicy policy,
        Clock clock)
        implements BeginPayment {

    @Override
    public Map<String, String> begin(Command command) {
        var now = clock.instant();
        var order = getOrder.get(new GetOrder.Query(command.user(), command.orderNo()))
                .requireAwaitingPayment(now);
        var product = products.find(order.purchase().product())
                .orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
        var gateway = paymentGatewayRegistry.require(command.paymentChannel(), product);
        // The attempt is stored before the provider is called, so that reconciliation covers it even if this process
        // crashes.
        paymentAttempts.create(
                command.orderNo(), command.paymentChannel(), now, now.plus(policy.reconciliationInterval()));
        return gateway.createPayment(order, product, command.scene(), command.address());
    }
}
