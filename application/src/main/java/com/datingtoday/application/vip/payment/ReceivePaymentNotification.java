package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;

/** A payment provider tells something by itself. */
public interface ReceivePaymentNotification {

    /**
     * What to answer: that it was taken if, and only if, it is genuine and kept, or says nothing for us.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code ChannelNotOffered}
     */
    CallbackResponse receive(Command command);

    /** Which provider, and its call. */
    record Command(PaymentChannel paymentChannel, PaymentCallback call) {}
}
