package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentReply;

/** A payment provider tells something by itself. */
public interface TakeNotification {

    /**
     * What to answer: that it was taken if, and only if, it is genuine and kept, or says nothing for us.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code ChannelNotOffered}
     */
    PaymentReply take(Command command);

    /** Which provider, and its call. */
    record Command(Channel channel, PaymentCall call) {}
}
