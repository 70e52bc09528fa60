package com.datingtoday.application.vip;

import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.application.vip.port.PaymentTries;
import com.datingtoday.application.vip.port.PaymentTries.Try;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.domain.vip.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@UseCase
record AskProvidersUseCase(
        PaymentTries tries,
        Orders orders,
        Payments payments,
        Gateways gateways,
        Inbox inbox,
        VipPolicy policy,
        Clock clock)
        implements AskProviders {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    /** After the order is closed, the longer ago it was begun the more seldom. */
    private static final int SHARE_OF_AGE = 4;

    @Override
    public int ask() {
        var now = clock.instant();
        var due = tries.claim(now, now.plus(LEASE), BATCH);
        due.forEach(begun -> ask(begun, clock.instant()));
        return due.size();
    }

    private void ask(Try begun, Instant now) {
        var gateway = gateways.find(begun.channel());
        var order = orders.find(begun.orderNo());
        if (gateway.isEmpty()
                || order.isEmpty()
                || !now.isBefore(begun.beginTime().plus(policy.askUntil()))) {
            tries.end(begun);
            return;
        }
        try {
            if (isOver(order.get(), begun, gateway.get(), now)) {
                tries.end(begun);
                return;
            }
        } catch (Unavailable away) {
            // Another time.
        }
        tries.postpone(begun, now.plus(wait(order.get(), begun, now)));
    }

    /**
     * Whether nothing can come of it any more: the order is not to be paid, so the provider was told that first, and it knows
     * of no money. Where it does, it may still be given back.
     */
    private boolean isOver(Order order, Try begun, PaymentGateway gateway, Instant now) {
        var closed = !(order instanceof Order.ToPay);
        if (closed) {
            gateway.close(begun.orderNo());
        }
        var paid = hear(begun, gateway, now);
        return closed && !paid && begun.channel().isRefunding();
    }

    /** Whether the provider knows of money by that channel, which had its effect now. */
    private boolean hear(Try begun, PaymentGateway gateway, Instant now) {
        var known = payments.of(begun.orderNo()).stream()
                .filter(payment -> payment.channel() == begun.channel())
                .toList();
        var notices = gateway.ask(begun.orderNo(), known, now);
        notices.forEach(inbox::heard);
        return !notices.isEmpty();
    }

    private Duration wait(Order order, Try begun, Instant now) {
        var age = Duration.between(begun.beginTime(), now).dividedBy(SHARE_OF_AGE);
        return order instanceof Order.ToPay || age.compareTo(policy.askEvery()) < 0 ? policy.askEvery() : age;
    }
}
