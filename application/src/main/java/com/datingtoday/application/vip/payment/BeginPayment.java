package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import java.util.Map;

public interface BeginPayment {

    /**
     * Creates a payment at the provider and returns the parameters that the client needs, as documented by the
     * provider.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownOrder}, {@code OrderClosed} or {@code
     *     ChannelNotOffered}
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the provider does not answer
     */
    Map<String, String> begin(Command command);

    /**
     * Order, channel and client.
     *
     * @param address the payer's IP address
     */
    record Command(UserId user, OrderNo orderNo, PaymentChannel paymentChannel, PaymentScene scene, String address) {}
}
