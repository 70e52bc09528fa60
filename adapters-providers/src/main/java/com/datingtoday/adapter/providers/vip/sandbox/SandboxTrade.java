package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Event;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Trade;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a payment at the sandbox means for an order. */
record SandboxTrade(OrderNo orderNo, Trade trade) {

    PaymentNotice notice(Event event) {
        var asOf = Instant.ofEpochMilli(trade.changed());
        return switch (event) {
            case PAID -> new PaymentNotice.Paid(receipt());
            case REFUNDED -> new PaymentNotice.Refunded(receipt(), money(trade.refunded()), asOf);
            case REFUND_FAILED -> new PaymentNotice.RefundFailed(Channel.SANDBOX, orderNo, trade.tradeNo());
            case REFUND_REVERSED -> new PaymentNotice.RefundReversed(receipt(), asOf);
        };
    }

    /** All that is known of it. */
    List<PaymentNotice> notices() {
        var notices = new ArrayList<PaymentNotice>();
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
        return new Receipt(Channel.SANDBOX, orderNo, trade.tradeNo(), new Receipt.What.Sum(money(trade.amount())));
    }

    private Money money(long minor) {
        return Money.of(minor, trade.currency());
    }
}
