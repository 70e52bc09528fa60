package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.Arrays;

/** Row of {@code payment} without its due time. */
record PaymentRow(
        String orderNo,
        String channel,
        String tradeNo,
        long amount,
        long refunded,
        String currency,
        int state,
        Instant receiveTime,
        Instant factTime) {

    static PaymentRow of(Payment payment) {
        return new PaymentRow(
                payment.orderNo().value(),
                payment.channel().wireName(),
                payment.tradeNo(),
                payment.amount().minor(),
                payment.refunded().minor(),
                payment.amount().currency().getCurrencyCode(),
                payment.state().code(),
                payment.receiveTime(),
                payment.factTime());
    }

    Payment payment() {
        return new Payment(
                PaymentChannel.find(channel).orElseThrow(),
                tradeNo,
                new OrderNo(orderNo),
                Money.of(amount, currency),
                Money.of(refunded, currency),
                Arrays.stream(Payment.State.values())
                        .filter(candidate -> candidate.code() == state)
                        .findFirst()
                        .orElseThrow(),
                receiveTime,
                factTime);
    }
}
