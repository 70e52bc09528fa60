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
        PaymentAttempts paymentAttempts,
        Orders orders,
        Payments payments,
        PaymentGatewayRegistry paymentGatewayRegistry,
        PaymentNotificationProcessor paymentNotificationProcessor,
        VipPolicy policy,
        Clock clock)
        implements ReconcilePayments {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    /** Divisor for the interval of queries after the order is closed: a quarter of the age of the attempt. */
    private static final int AGE_DIVISOR = 4;

    /** Tolerated difference to the provider's clock; a payment can be accepted until the order's last moment there. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    @Override
    public int reconcile() {
        var now = clock.instant();
        var due = paymentAttempts.claim(now, now.plus(LEASE), BATCH);
        ParallelCalls.forEach(due, attempt -> reconcile(attempt, clock.instant()));
        return due.size();
    }

    private void reconcile(Attempt attempt, Instant now) {
        var order = orders.find(attempt.orderNo());
        if (order.isEmpty()) {
            paymentAttempts.delete(attempt);
            return;
        }
        var interval = interval(order.get(), attempt, now);
        var gateway = paymentGatewayRegistry.find(attempt.paymentChannel());
        if (gateway.isEmpty()) {
            // Another instance may have the gateway of this channel.
            paymentAttempts.retryAt(attempt, now.plus(interval));
            return;
        }
        try {
            var isFinished = isFinished(order.get(), attempt, gateway.get(), now);
            if (isFinished || isPastPeriod(attempt, now)) {
                paymentAttempts.delete(attempt);
                return;
            }
        } catch (DependencyUnavailableException unavailable) {
            paymentAttempts.retryAt(attempt, now.plus(interval));
            throw unavailable;
        }
        paymentAttempts.retryAt(attempt, now.plus(interval));
    }

    private boolean isPastPeriod(Attempt attempt, Instant now) {
        return !now.isBefore(attempt.beginTime().plus(policy.reconciliationPeriod()));
    }

    /**
     * Returns whether no payment can arrive any more: the order is closed and expired, the provider closed it, and no
     * payment exists. Paid orders can still be refunded.
     */
    private boolean isFinished(Order order, Attempt attempt, PaymentGateway gateway, Instant now) {
        var storedPayments = payments.findByOrder(attempt.orderNo()).stream()
                .filter(payment -> payment.channel() == attempt.paymentChannel())
                .toList();
        var closeFailure = order instanceof Order.AwaitingPayment || !storedPayments.isEmpty()
                ? Optional.<DependencyUnavailableException>empty()
                : close(order, gateway);
        var isPaid = applyQuery(attempt, storedPayments, gateway, now);
        if (closeFailure.isPresent()) {
            throw closeFailure.get();
        }
        return !(order instanceof Order.AwaitingPayment)
                && !isPaid
                && attempt.paymentChannel().supportsRefunds()
                && order.purchase().isExpired(now.minus(SKEW));
    }

    /**
     * Closes the order at the provider; a failure is returned instead of thrown, because the query must run in any
     * case.
     */
    private static Optional<DependencyUnavailableException> close(Order order, PaymentGateway gateway) {
        try {
            gateway.close(order.orderNo());
            return Optional.empty();
        } catch (DependencyUnavailableException unavailable) {
            return Optional.of(unavailable);
        }
    }

    /** Queries the provider and applies the result; returns whether a payment exists at the provider. */
    private boolean applyQuery(Attempt attempt, List<Payment> storedPayments, PaymentGateway gateway, Instant now) {
        var notifications = gateway.query(attempt.orderNo(), storedPayments, now);
        notifications.forEach(paymentNotificationProcessor::processQueryResult);
        return !notifications.isEmpty();
    }

    private Duration interval(Order order, Attempt attempt, Instant now) {
        var age = Duration.between(attempt.beginTime(), now).dividedBy(AGE_DIVISOR);
        return order instanceof Order.AwaitingPayment || age.compareTo(policy.reconciliationInterval()) < 0
                ? policy.reconciliationInterval()
                : age;
    }
}
