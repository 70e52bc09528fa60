package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.VipError;
import java.util.List;
import java.util.Optional;

/** Those who take money for us here. */
@ApplicationService
public record PaymentGatewayRegistry(List<PaymentGateway> gateways) {

    /** Who takes it by that channel; refuses where nobody does. */
    PaymentGateway require(PaymentChannel paymentChannel) {
        return find(paymentChannel).orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
    }

    /** The same, for a product. */
    PaymentGateway require(PaymentChannel paymentChannel, Product product) {
        return find(paymentChannel)
                .filter(gateway -> gateway.supports(product))
                .orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
    }

    public Optional<PaymentGateway> find(PaymentChannel paymentChannel) {
        return gateways.stream()
                .filter(gateway -> gateway.channel() == paymentChannel)
                .findFirst();
    }

    /** By which channels a product can be paid. */
    public List<PaymentChannel> supporting(Product product) {
        return gateways.stream()
                .filter(gateway -> gateway.supports(product))
                .map(PaymentGateway::channel)
                .sorted()
                .toList();
    }
}
