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
    private static final Duration RETRY_INTERVAL = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    @Override
    public int process() {
        var now = clock.instant();
        var due = payments.claim(now, now.plus(LEASE), BATCH);
        ParallelCalls.forEach(due, payment -> process(payment, clock.instant()));
        return due.size();
    }

    private void process(Payment payment, Instant now) {
        var started = payment.state() == Payment.State.REFUNDING || start(payment);
        var gateway = paymentGatewayRegistry.find(payment.channel());
        if (!started || gateway.isEmpty()) {
            payments.retryAt(payment, now.plus(RETRY_INTERVAL));
            return;
        }
        try {
            settle(payment, gateway.get().refund(payment), now);
        } catch (DependencyUnavailableException unavailable) {
            payments.retryAt(payment, now.plus(RETRY_INTERVAL));
            throw unavailable;
        }
    }

    /** Stores the refund before the provider is called, so that every refund is recorded. */
    private boolean start(Payment payment) {
        var user = orders.find(payment.orderNo()).orElseThrow().purchase().user();
        var after = orderSettlementService.changeLedger(
                user,
                payment.orderNo(),
                ledger -> ledger.findPayment(payment.channel(), payment.tradeNo())
                        .map(ledger::startRefund)
                        .orElse(ledger));
        return after.findPayment(payment.channel(), payment.tradeNo())
                .filter(found -> found.state() == Payment.State.REFUNDING)
                .isPresent();
    }

    private void settle(Payment payment, RefundState state, Instant now) {
        switch (state) {
            case DONE -> orderSettlementService.settle(new PaymentNotification.Refunded(receipt(payment), null, now));
            case FAILED ->
                orderSettlementService.settle(
                        new PaymentNotification.RefundFailed(payment.channel(), payment.orderNo(), payment.tradeNo()));
            case PENDING -> payments.retryAt(payment, now.plus(RETRY_INTERVAL));
        }
    }

    private static Receipt receipt(Payment payment) {
        return new Receipt(
                payment.channel(), payment.orderNo(), payment.tradeNo(), new Content.PaidAmount(payment.amount()));
    }
}
