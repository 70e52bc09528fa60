package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Event;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Mapping of sandbox payments to notifications. */
record SandboxTrade(OrderNo orderNo, Trade trade) {

    PaymentNotification notice(Event event) {
        var asOf = Instant.ofEpochMilli(trade.changed());
        return switch (event) {
            case PAID -> new PaymentNotification.Paid(receipt());
            case REFUNDED -> new PaymentNotification.Refunded(receipt(), money(trade.refunded()), asOf);
            case REFUND_FAILED ->
                new PaymentNotification.RefundFailed(PaymentChannel.SANDBOX, orderNo, trade.tradeNo());
            case REFUND_REVERSED -> new PaymentNotification.RefundReversed(receipt(), asOf);
        };
    }

    /** Returns the notifications of the current state. */
    List<PaymentNotification> notices() {
        var notices = new ArrayList<PaymentNotification>();
        notices.add(notice(Event.PAID));
        if (trade.refunded() > 0) {
            notices.add(notice(Event.REFUNDED));
        }
        switch (trade.refund()) {
            case NONE, UNDER_WAY, DONE -> {}
            case FAILED -> notices.add(notice(Event.REFUND_FAILED));
            case REVERSED -> notices.add(notice(Event.REFUND_REVERSED));
        }
        return notices;
    }

    private Receipt receipt() {
        return new Receipt(
                PaymentChannel.SANDBOX,
                orderNo,
                trade.tradeNo(),
                new Receipt.Content.PaidAmount(money(trade.amount())));
    }

    private Money money(long minor) {
        return Money.of(minor, trade.currency());
    }
}
