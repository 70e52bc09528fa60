package com.datingtoday.domain.vip;

/** Reason why an order entered its state. The constant names are stored in the database. */
public enum OrderCause {
    PLACED,
    /** A payment arrived before the order expired. */
    PAID,
    /** A payment arrived after the order was cancelled or had expired. */
    PAID_LATE,
    /** A second payment arrived by a channel without refunds, so the first one is refunded instead. */
    REPLACED,
    /** The buyer cancelled the order. */
    CANCELLED,
    /** The payment period ended without a payment. */
    EXPIRED,
    /** The operator started a refund. */
    REFUND_BEGUN,
    /** The provider rejected the refund. */
    REFUND_FAILED,
    /** The service or the provider refunded the payment; this includes chargebacks. */
    REFUNDED,
    /** The provider reversed the refund. */
    REFUND_REVERSED
}
