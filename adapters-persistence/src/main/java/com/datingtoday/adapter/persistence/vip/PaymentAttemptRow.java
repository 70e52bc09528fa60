package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentAttempts.Attempt;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;

/** One line of {@code payment_try}, but for when it is due. */
record PaymentAttemptRow(String orderNo, String channel, Instant beginTime) {

    static PaymentAttemptRow of(Attempt begun) {
        return new PaymentAttemptRow(
                begun.orderNo().value(), begun.paymentChannel().wireName(), begun.beginTime());
    }

    Attempt begun() {
        return new Attempt(new OrderNo(orderNo), PaymentChannel.find(channel).orElseThrow(), beginTime);
    }
}
