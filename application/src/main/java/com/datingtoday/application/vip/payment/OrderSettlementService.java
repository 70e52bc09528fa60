package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.application.vip.port.VipInfos;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderLedger;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.VipError;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Lets what became of money have its effect: on the payment, the order, and until when the buyer is VIP, all or none. */
@ApplicationService
public record OrderSettlementService(
        Orders orders,
        Payments payments,
        VipInfos vipInfos,
        Products products,
        VipCache cache,
        Transactions transactions,
        Clock clock) {

    /**
     * Lets a fact have its effect; once, however often it comes.
     *
     * @throws Refused with {@code UnknownOrder} or {@code PaymentMismatch} if it can have none
     */
    public OrderLedger settle(PaymentNotification notice) {
        return settle(notice, () -> {});
    }

    /**
     * The same.
     *
     * @param noted what is written in the same transaction
     */
    OrderLedger settle(PaymentNotification notice, Runnable noted) {
        var order = orders.find(notice.orderNo()).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
        var product = products.find(order.purchase().product()).orElse(null);
        var now = clock.instant();
        return changeLedger(order.purchase().user(), notice.orderNo(), account -> {
            var after = account.apply(notice, product, now);
            noted.run();
            return after;
        });
    }

    /** Changes the account of an order. */
    public OrderLedger changeLedger(UserId user, OrderNo orderNo, UnaryOperator<OrderLedger> change) {
        cache.beginChange(user);
        try {
            return transactions.inTransaction(() -> {
                // The buyer before the order, always: what follows from all his orders is written by one at a time.
                var vip = vipInfos.lock(user);
                var order = orders.lock(orderNo).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
                var before = OrderLedger.of(order, payments.of(orderNo), isIntroduced(order));
                var after = change.apply(before);
                save(before, after, vip);
                return after;
            });
        } finally {
            cache.endChange(user);
        }
    }

    /** Whether another order of the buyer's was paid at the introductory price, which this one has lost. */
    private boolean isIntroduced(Order order) {
        var purchase = order.purchase();
        return purchase.introductory()
                && order.settled().isEmpty()
                && orders.findIntroductory(purchase.user())
                        .filter(other -> !other.orderNo().equals(order.orderNo()))
                        .flatMap(Order::settled)
                        .isPresent();
    }

    private void save(OrderLedger before, OrderLedger after, VipInfo vip) {
        var now = clock.instant();
        after.payments().stream()
                .filter(payment -> !before.payments().contains(payment))
                .forEach(payment -> payments.save(payment, now));
        if (after.cause() != null) {
            saveOrder(before, after, now);
            grant(vip);
        }
    }

    private void saveOrder(OrderLedger before, OrderLedger after, Instant now) {
        var event = OrderEvent.of(before.order(), after.order(), Objects.requireNonNull(after.cause()), now);
        if (!orders.save(before.order(), after.order(), event)) {
            throw new IllegalStateException("an order changed although it was locked");
        }
    }

    private void grant(VipInfo before) {
        var after = VipInfo.of(before.user(), orders.findPaid(before.user()));
        if (!after.equals(before)) {
            vipInfos.save(after);
        }
    }
}
