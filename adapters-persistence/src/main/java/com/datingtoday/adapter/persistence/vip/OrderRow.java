package com.datingtoday.adapter.persistence.vip;

import static java.util.Objects.requireNonNull;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of {@code user_order} without the idempotency key. */
record OrderRow(
        long userId,
        String orderNo,
        int productId,
        String productName,
        int vipTime,
        long fee,
        String currency,
        boolean introductory,
        @Nullable String channel,
        @Nullable String tradeNo,
        int pay,
        Instant orderTime,
        @Nullable Instant payTime,
        @Nullable Instant closeTime,
        @Nullable Instant refundTime) {

    static OrderRow of(Order order) {
        return switch (order) {
            case Order.AwaitingPayment awaitingPayment -> of(awaitingPayment, null, null, null);
            case Order.Paid paid -> of(paid, paid.settlement(), null, null);
            case Order.Closed closed -> of(closed, null, closed.closeTime(), null);
            case Order.Refunding refunding -> of(refunding, refunding.settlement(), null, null);
            case Order.Refunded refunded -> of(refunded, refunded.settlement(), null, refunded.refundTime());
        };
    }

    private static OrderRow of(
            Order order, @Nullable Settlement settlement, @Nullable Instant closeTime, @Nullable Instant refundTime) {
        var purchase = order.purchase();
        return new OrderRow(
                purchase.user().value(),
                purchase.orderNo().value(),
                purchase.product().value(),
                purchase.productName(),
                purchase.vipTime(),
                purchase.fee().minor(),
                purchase.fee().currency().getCurrencyCode(),
                purchase.introductory(),
                settlement == null ? null : settlement.channel().wireName(),
                settlement == null ? null : settlement.tradeNo(),
                order.payCode(),
                purchase.orderTime(),
                settlement == null ? null : settlement.payTime(),
                closeTime,
                refundTime);
    }

    Order order() {
        var purchase = purchase();
        return switch (pay) {
            case 0 -> new Order.AwaitingPayment(purchase);
            case 1 -> new Order.Paid(purchase, settlement());
            case 2 -> new Order.Closed(purchase, requireNonNull(closeTime));
            case 3 -> new Order.Refunded(purchase, settlement(), requireNonNull(refundTime));
            case 4 -> new Order.Refunding(purchase, settlement());
            default -> throw new IllegalStateException("unknown value of user_order.pay: " + pay);
        };
    }

    Order.Paid paid() {
        return new Order.Paid(purchase(), settlement());
    }

    private Purchase purchase() {
        return new Purchase(
                new OrderNo(orderNo),
                new UserId(userId),
                new ProductId(productId),
                productName,
                vipTime,
                Money.of(fee, currency),
                introductory,
                orderTime);
    }

    private Settlement settlement() {
        var by = PaymentChannel.find(requireNonNull(channel)).orElseThrow();
        return new Settlement(by, requireNonNull(tradeNo), requireNonNull(payTime));
    }
}
