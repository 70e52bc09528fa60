package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Why something about VIP was refused. */
public sealed interface VipError extends DomainError {

    /** Only VIP may do this. */
    record VipRequired(Privilege privilege) implements VipError {}

    /** There is no such product, or it cannot be bought just now. */
    record UnknownProduct() implements VipError {}

    /** There is no such order, or it is somebody else's. */
    record UnknownOrder() implements VipError {}

    /**
     * The order is not in a state that allows this.
     *
     * @param pay as {@link Order#payCode}
     */
    record OrderClosed(int pay) implements VipError {}

    /** The key was used for another order. */
    record IdempotencyKeyReused() implements VipError {}

    /** Too many orders in a while. */
    record TooManyOrders(Quota quota) implements VipError {}

    /** Nobody can pay by this channel here, or not this product. */
    record ChannelNotOffered() implements VipError {}

    /** What claims to come from a provider was not signed by it, or is not meant for us. */
    record PaymentUnverified() implements VipError {}

    /**
     * What a provider says does not fit the order.
     *
     * @param what does not fit: amount, currency, channel, product, quantity, refund
     */
    record PaymentMismatch(String what) implements VipError {}
}
