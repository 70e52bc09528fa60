package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentTries.Try;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;

/** One line of {@code payment_try}, but for when it is due. */
record PaymentTryRow(String orderNo, String channel, Instant beginTime) {

    static PaymentTryRow of(Try begun) {
        return new PaymentTryRow(begun.orderNo().value(), begun.channel().wireName(), begun.beginTime());
    }

    Try begun() {
        return new Try(new OrderNo(orderNo), Channel.of(channel).orElseThrow(), beginTime);
    }
}
