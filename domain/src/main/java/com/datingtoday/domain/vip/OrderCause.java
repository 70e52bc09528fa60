package com.datingtoday.domain.vip;

/** Why an order came into its state. The names stand in the database. */
public enum OrderCause {
    /** It was ordered. */
    PLACED,
    /** Money came in time. */
    PAID,
    /** Money came for an order that was cancelled or had expired. */
    PAID_LATE,
    /** The same order was paid by a channel that gives nothing back, so that other money is given back. */
    REPLACED,
    /** The buyer did not want it any more. */
    CANCELLED,
    /** It was not paid in time. */
    EXPIRED,
    /** The operator gives the money back. */
    REFUND_BEGUN,
    /** The provider did not give the money back. */
    REFUND_FAILED,
    /** The money was given back, by us or by the provider: a chargeback too. */
    REFUNDED,
    /** The provider took the money again. */
    REFUND_REVERSED
}
