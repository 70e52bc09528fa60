package com.datingtoday.application.vip.refund;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.AtOnce;
import com.datingtoday.application.vip.payment.Gateways;
import com.datingtoday.application.vip.payment.Settling;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.What;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@UseCase
record GiveBackUseCase(Payments payments, Orders orders, Gateways gateways, Settling settling, Clock clock)
        implements GiveBack {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    @Override
    public int giveBack() {
        var now = clock.instant();
        var due = payments.claim(now, now.plus(LEASE), BATCH);
        AtOnce.each(due, payment -> giveBack(payment, clock.instant()));
        return due.size();
    }

    private void giveBack(Payment payment, Instant now) {
        var begun = payment.state() == Payment.State.REFUNDING || begin(payment);
        var gateway = gateways.find(payment.channel());
        if (!begun || gateway.isEmpty()) {
            payments.postpone(payment, now.plus(AGAIN));
            return;
        }
        try {
            settle(payment, gateway.get().refund(payment), now);
        } catch (DependencyUnavailableException away) {
            payments.postpone(payment, now.plus(AGAIN));
            throw away;
        }
    }

    /** Stored before the provider is asked, so that it is never given back without our knowing. */
    private boolean begin(Payment payment) {
        var user = orders.find(payment.orderNo()).orElseThrow().purchase().user();
        var after = settling.change(
                user,
                payment.orderNo(),
                account -> account.payment(payment.channel(), payment.tradeNo())
                        .map(account::refundBegun)
                        .orElse(account));
        return after.payment(payment.channel(), payment.tradeNo())
                .filter(found -> found.state() == Payment.State.REFUNDING)
                .isPresent();
    }

    private void settle(Payment payment, RefundState state, Instant now) {
        switch (state) {
            case DONE -> settling.settle(new PaymentNotice.Refunded(receipt(payment), null, now));
            case FAILED ->
                settling.settle(
                        new PaymentNotice.RefundFailed(payment.channel(), payment.orderNo(), payment.tradeNo()));
            case UNDER_WAY -> payments.postpone(payment, now.plus(AGAIN));
        }
    }

    private static Receipt receipt(Payment payment) {
        return new Receipt(payment.channel(), payment.orderNo(), payment.tradeNo(), new What.Sum(payment.amount()));
    }
}
