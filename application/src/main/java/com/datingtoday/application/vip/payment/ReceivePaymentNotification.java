package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;

/** Receives a callback of a payment provider. */
public interface ReceivePaymentNotification {

    /**
     * Stores a callback and returns the response. The provider receives success if the signature is valid and the
     * callback is stored or irrelevant.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code ChannelNotOffered}
     */
    CallbackResponse receive(Command command);

    record Command(PaymentChannel paymentChannel, PaymentCallback call) {}
}
