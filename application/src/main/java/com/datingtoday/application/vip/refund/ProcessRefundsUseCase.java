package com.datingtoday.application.vip.refund;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.OrderSettlementService;
import com.datingtoday.application.vip.payment.ParallelCalls;
import com.datingtoday.application.vip.payment.PaymentGatewayRegistry;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@UseCase
record ProcessRefundsUseCase(
        Payments payments,
        Orders orders,
        PaymentGatewayRegistry paymentGatewayRegistry,
        OrderSettlementService orderSettlementService,
        Clock clock)
        implements ProcessRefunds {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    @Override
    public int process() {
        var now = clock.instant();
        var due = payments.claim(now, now.plus(LEASE), BATCH);
        ParallelCalls.forEach(due, payment -> giveBack(payment, clock.instant()));
        return due.size();
    }

    private void giveBack(Payment payment, Instant now) {
        var begun = payment.state() == Payment.State.REFUNDING || begin(payment);
        var gateway = paymentGatewayRegistry.find(payment.channel());
        if (!begun || gateway.isEmpty()) {
            payments.retryAt(payment, now.plus(AGAIN));
            return;
        }
        try {
            settle(payment, gateway.get().refund(payment), now);
        } catch (DependencyUnavailableException away) {
            payments.retryAt(payment, now.plus(AGAIN));
            throw away;
        }
    }

    /** Stored before the provider is asked, so that it is never given back without our knowing. */
    private boolean begin(Payment payment) {
        var user = orders.find(payment.orderNo()).orElseThrow().purchase().user();
        var after = orderSettlementService.changeLedger(
                user,
                payment.orderNo(),
                account -> account.payment(payment.channel(), payment.tradeNo())
                        .map(account::startRefund)
                        .orElse(account));
        return after.payment(payment.channel(), payment.tradeNo())
                .filter(found -> found.state() == Payment.State.REFUNDING)
                .isPresent();
    }

    private void settle(Payment payment, RefundState state, Instant now) {
        switch (state) {
            case DONE -> orderSettlementService.settle(new PaymentNotification.Refunded(receipt(payment), null, now));
            case FAILED ->
                orderSettlementService.settle(
                        new PaymentNotification.RefundFailed(payment.channel(), payment.orderNo(), payment.tradeNo()));
            case UNDER_WAY -> payments.retryAt(payment, now.plus(AGAIN));
        }
    }

    private static Receipt receipt(Payment payment) {
        return new Receipt(
                payment.channel(), payment.orderNo(), payment.tradeNo(), new Content.PaidAmount(payment.amount()));
    }
}
