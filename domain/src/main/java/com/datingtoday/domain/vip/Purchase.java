package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * Details of an order as of the time when it was placed.
 *
 * @param vipTime number of days of 24 hours
 * @param introductory true if the fee is the introductory price
 */
public record Purchase(
        OrderNo orderNo,
        UserId user,
        ProductId product,
        String productName,
        int vipTime,
        Money fee,
        boolean introductory,
        Instant orderTime) {

    /** Period in which an order can be paid. */
    public static final Duration PAYMENT_PERIOD = Duration.ofMinutes(30);

    /**
     * Creates a purchase of a product that is on sale.
     *
     * @param introductory true if the buyer can use the introductory price; it applies only if the product has one
     */
    public static Purchase of(OrderNo orderNo, UserId user, Product product, boolean introductory, Instant now) {
        product.requireOnSale();
        var introductoryPrice = introductory && product.price().introductory() != null;
        return new Purchase(
                orderNo,
                user,
                product.id(),
                product.name(),
                product.vipTime(),
                product.price().amountFor(introductoryPrice),
                introductoryPrice,
                now);
    }

    /** Returns the first moment at which the order can no longer be paid. */
    public Instant expiredTime() {
        return orderTime.plus(PAYMENT_PERIOD);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiredTime());
    }
}
