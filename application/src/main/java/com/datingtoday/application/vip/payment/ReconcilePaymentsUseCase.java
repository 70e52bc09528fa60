package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.application.vip.port.PaymentAttempts.Attempt;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Payment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@UseCase
record ReconcilePaymentsUseCase(
        PaymentAttempts tries,
        Orders orders,
        Payments payments,
        PaymentGatewayRegistry paymentGatewayRegistry,
        PaymentNotificationProcessor paymentNotificationProcessor,
        VipPolicy policy,
        Clock clock)
        implements ReconcilePayments {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    /** After the order is closed, the longer ago it was begun the more seldom. */
    private static final int SHARE_OF_AGE = 4;

    /** What a client was handed may be good until the order's last moment, by a provider's clock. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    @Override
    public int reconcile() {
        var now = clock.instant();
        var due = tries.claim(now, now.plus(LEASE), BATCH);
        ParallelCalls.forEach(due, begun -> ask(begun, clock.instant()));
        return due.size();
    }

    private void ask(Attempt begun, Instant now) {
        var order = orders.find(begun.orderNo());
        if (order.isEmpty()) {
            tries.delete(begun);
            return;
        }
        var wait = wait(order.get(), begun, now);
        var gateway = paymentGatewayRegistry.find(begun.paymentChannel());
        if (gateway.isEmpty()) {
            // Another instance may have it.
            tries.retryAt(begun, now.plus(wait));
            return;
        }
        try {
            var isOver = isOver(order.get(), begun, gateway.get(), now);
            if (isOver || isOld(begun, now)) {
                tries.delete(begun);
                return;
            }
        } catch (DependencyUnavailableException away) {
            tries.retryAt(begun, now.plus(wait));
            throw away;
        }
        tries.retryAt(begun, now.plus(wait));
    }

    private boolean isOld(Attempt begun, Instant now) {
        return !now.isBefore(begun.beginTime().plus(policy.reconciliationPeriod()));
    }

    /**
     * Whether nothing can come of it any more: the order is not to be paid and its time is over, the provider was told so, and
     * it knows of no money. Where it does, it may still be given back.
     */
    private boolean isOver(Order order, Attempt begun, PaymentGateway gateway, Instant now) {
        var known = payments.of(begun.orderNo()).stream()
                .filter(payment -> payment.channel() == begun.paymentChannel())
                .toList();
        var closing = order instanceof Order.AwaitingPayment || !known.isEmpty()
                ? Optional.<DependencyUnavailableException>empty()
                : close(order, gateway);
        var isPaid = hear(begun, known, gateway, now);
        if (closing.isPresent()) {
            throw closing.get();
        }
        return !(order instanceof Order.AwaitingPayment)
                && !isPaid
                && begun.paymentChannel().supportsRefunds()
                && order.purchase().isOverdue(now.minus(SKEW));
    }

    /** Even where it cannot be closed, it is asked what has become of it. */
    private static Optional<DependencyUnavailableException> close(Order order, PaymentGateway gateway) {
        try {
            gateway.close(order.orderNo());
            return Optional.empty();
        } catch (DependencyUnavailableException away) {
            return Optional.of(away);
        }
    }

    /** Whether the provider knows of money by that channel, which had its effect now. */
    private boolean hear(Attempt begun, List<Payment> known, PaymentGateway gateway, Instant now) {
        var notices = gateway.query(begun.orderNo(), known, now);
        notices.forEach(paymentNotificationProcessor::processQueryResult);
        return !notices.isEmpty();
    }

    private Duration wait(Order order, Attempt begun, Instant now) {
        var age = Duration.between(begun.beginTime(), now).dividedBy(SHARE_OF_AGE);
        return order instanceof Order.AwaitingPayment || age.compareTo(policy.reconciliationInterval()) < 0
                ? policy.reconciliationInterval()
                : age;
    }
}
