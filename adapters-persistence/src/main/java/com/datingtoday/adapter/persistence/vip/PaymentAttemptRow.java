package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentAttempts.Attempt;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;

/** Row of {@code payment_try} without its due time. */
record PaymentAttemptRow(String orderNo, String channel, Instant beginTime) {

    static PaymentAttemptRow of(Attempt attempt) {
        return new PaymentAttemptRow(
                attempt.orderNo().value(), attempt.paymentChannel().wireName(), attempt.beginTime());
    }

    Attempt attempt() {
        return new Attempt(new OrderNo(orderNo), PaymentChannel.find(channel).orElseThrow(), beginTime);
    }
}
