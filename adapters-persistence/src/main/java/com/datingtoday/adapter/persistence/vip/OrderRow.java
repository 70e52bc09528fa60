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

    private static final OrderRowMapping MAPPING = new GeneratedOrderRowMapping();

    static OrderRow of(Order order) {
        return MAPPING.toRow(order);
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
