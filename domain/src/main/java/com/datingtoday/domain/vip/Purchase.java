package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * What was ordered, as it was then, whatever becomes of the product.
 *
 * @param user who bought
 * @param productName as it was then
 * @param vipTime how many days of 24 hours
 * @param fee what it costs
 * @param introductory whether it is at the price that everybody gets once
 * @param orderTime when it was ordered
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

    /** For how long it can be paid. */
    public static final Duration PAYMENT_TIME = Duration.ofMinutes(30);

    /** What somebody orders now. */
    public static Purchase of(OrderNo orderNo, UserId user, Product product, boolean introductory, Instant now) {
        product.requireOnSale();
        var atIntroduction = introductory && product.price().introductory() != null;
        return new Purchase(
                orderNo,
                user,
                product.id(),
                product.name(),
                product.vipTime(),
                product.price().of(atIntroduction),
                atIntroduction,
                now);
    }

    /** The first moment at which it can no longer be paid. */
    public Instant expiredTime() {
        return orderTime.plus(PAYMENT_TIME);
    }

    /** Whether it can no longer be paid. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(expiredTime());
    }
}
