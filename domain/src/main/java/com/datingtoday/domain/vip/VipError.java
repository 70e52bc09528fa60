package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Reasons to reject a request of the VIP feature. */
public sealed interface VipError extends DomainError {

    /** The feature requires VIP. */
    record VipRequired(Privilege privilege) implements VipError {}

    /** The product does not exist or is not on sale. */
    record UnknownProduct() implements VipError {}

    /** The order does not exist or belongs to another user. */
    record UnknownOrder() implements VipError {}

    /**
     * The state of the order does not allow the request.
     *
     * @param pay as {@link Order#payCode}
     */
    record OrderClosed(int pay) implements VipError {}

    /** The idempotency key was used for another order. */
    record IdempotencyKeyReused() implements VipError {}

    /** The user reached the limit of orders per period. */
    record TooManyOrders(Quota quota) implements VipError {}

    /** The payment channel is not configured, or does not offer this product. */
    record ChannelNotOffered() implements VipError {}

    /** The signature of a callback is invalid, or the callback is for another merchant. */
    record PaymentUnverified() implements VipError {}

    /**
     * The message of a provider contradicts the order.
     *
     * @param what amount, currency, channel, product, quantity or refund
     */
    record PaymentMismatch(String what) implements VipError {}
}
