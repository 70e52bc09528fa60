package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import java.util.Map;

/** Somebody wants to pay an order. */
public interface BeginPayment {

    /**
     * What the client needs to pay, as the provider's documents explain.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownOrder}, {@code OrderClosed} or {@code ChannelNotOffered}
     * @throws com.datingtoday.application.shared.Unavailable if the provider does not answer
     */
    Map<String, String> begin(Command command);

    /**
     * How it shall be paid.
     *
     * @param address the payer's IP address
     */
    record Command(UserId user, OrderNo orderNo, PaymentChannel paymentChannel, PaymentScene scene, String address) {}
}
