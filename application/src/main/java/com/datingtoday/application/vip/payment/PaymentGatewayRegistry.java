package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.VipError;
import java.util.List;
import java.util.Optional;

/** Registry of the configured payment gateways. */
@ApplicationService
public record PaymentGatewayRegistry(List<PaymentGateway> gateways) {

    /** Returns the gateway of a channel; rejects a channel without a gateway with {@code ChannelNotOffered}. */
    PaymentGateway require(PaymentChannel paymentChannel) {
        return find(paymentChannel).orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
    }

    /** Returns the gateway of a channel that supports a product. */
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

    /** Returns the channels by which a product can be paid, in the order of the enum. */
    public List<PaymentChannel> supporting(Product product) {
        return gateways.stream()
                .filter(gateway -> gateway.supports(product))
                .map(PaymentGateway::channel)
                .sorted()
                .toList();
    }
}
