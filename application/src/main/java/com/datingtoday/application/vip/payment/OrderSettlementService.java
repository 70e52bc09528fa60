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

/** Applies changes of payments to the payment, the order and the VIP deadline in one transaction. */
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
     * Applies a notification. Repeated notifications have no further effect.
     *
     * @throws DomainException with {@code UnknownOrder} or {@code PaymentMismatch} if the notification cannot be
     *     applied
     */
    public OrderLedger settle(PaymentNotification notification) {
        return settle(notification, () -> {});
    }

    /**
     * Applies a notification and runs an action in the same transaction.
     *
     * @param afterApply writes to the database only
     */
    OrderLedger settle(PaymentNotification notification, Runnable afterApply) {
        var order =
                orders.find(notification.orderNo()).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
        var product = products.find(order.purchase().product()).orElse(null);
        var now = clock.instant();
        return changeLedger(order.purchase().user(), notification.orderNo(), ledger -> {
            var after = ledger.apply(notification, product, now);
            afterApply.run();
            return after;
        });
    }

    /** Applies a change to the ledger of an order under the locks of the buyer and the order. */
    public OrderLedger changeLedger(UserId user, OrderNo orderNo, UnaryOperator<OrderLedger> change) {
        cache.beginChange(user);
        try {
            return transactions.inTransaction(() -> {
                // The buyer's row is always locked before the order. It serializes the computation of the deadline
                // from all their orders.
                var vip = vipInfos.lock(user);
                var order = orders.lock(orderNo).orElseThrow(() -> new DomainException(new VipError.UnknownOrder()));
                var before = OrderLedger.of(order, payments.findByOrder(orderNo), isIntroductoryPriceUsed(order));
                var after = change.apply(before);
                save(before, after, vip);
                return after;
            });
        } finally {
            cache.endChange(user);
        }
    }

    /** Returns whether another order of the buyer used the introductory price of this unpaid order. */
    private boolean isIntroductoryPriceUsed(Order order) {
        var purchase = order.purchase();
        return purchase.introductory()
                && order.findSettlement().isEmpty()
                && orders.findIntroductory(purchase.user())
                        .filter(other -> !other.orderNo().equals(order.orderNo()))
                        .flatMap(Order::findSettlement)
                        .isPresent();
    }

    private void save(OrderLedger before, OrderLedger after, VipInfo vip) {
        var now = clock.instant();
        after.payments().stream()
                .filter(payment -> !before.payments().contains(payment))
                .forEach(payment -> payments.save(payment, now));
        if (after.cause() != null) {
            saveOrder(before, after, now);
            saveDeadline(vip);
        }
    }

    private void saveOrder(OrderLedger before, OrderLedger after, Instant now) {
        var event = OrderEvent.of(before.order(), after.order(), Objects.requireNonNull(after.cause()), now);
        if (!orders.save(before.order(), after.order(), event)) {
            throw new IllegalStateException("a locked order must not change: order="
                    + before.order().orderNo().value());
        }
    }

    private void saveDeadline(VipInfo before) {
        var after = VipInfo.of(before.user(), orders.findPaid(before.user()));
        if (!after.equals(before)) {
            vipInfos.save(after);
        }
    }
}
