package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.VipError;
import java.util.List;
import java.util.Optional;

/** Those who take money for us here. */
@ApplicationService
public record Gateways(List<PaymentGateway> gateways) {

    /** Who takes it by that channel; refuses where nobody does. */
    PaymentGateway require(Channel channel) {
        return find(channel).orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
    }

    /** The same, for a product. */
    PaymentGateway require(Channel channel, Product product) {
        return find(channel)
                .filter(gateway -> gateway.offers(product))
                .orElseThrow(() -> new DomainException(new VipError.ChannelNotOffered()));
    }

    public Optional<PaymentGateway> find(Channel channel) {
        return gateways.stream().filter(gateway -> gateway.channel() == channel).findFirst();
    }

    /** By which channels a product can be paid. */
    public List<Channel> offering(Product product) {
        return gateways.stream()
                .filter(gateway -> gateway.offers(product))
                .map(PaymentGateway::channel)
                .sorted()
                .toList();
    }
}
