package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;

/**
 * Payment that arrived for an order.
 *
 * @param tradeNo id of the payment at its provider
 * @param refunded sum of all refunds
 * @param receiveTime time at which the service first received the payment
 * @param factTime provider's time of the latest fact about refunds
 */
public record Payment(
        PaymentChannel channel,
        String tradeNo,
        OrderNo orderNo,
        Money amount,
        Money refunded,
        State state,
        Instant receiveTime,
        Instant factTime) {

    /** State of a payment. The codes are stored. */
    public enum State {
        /** The payment settles the order. */
        GRANTED(1),
        /** The payment arrived for an order that was already paid; it must be refunded. */
        SURPLUS(2),
        /** A refund was, or will be, requested from the provider. */
        REFUNDING(3),
        /** Refunded in full. */
        REFUNDED(4),
        /**
         * The payment should be refunded, but the channel does not support refunds or the provider rejected this
         * refund; the operator must act.
         */
        HELD(5);

        private final int code;

        State(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    public Payment {
        if (refunded.compareTo(amount) > 0) {
            throw new IllegalArgumentException("refunded must not exceed amount");
        }
    }

    static Payment of(Receipt receipt, Money amount, State state, Instant now) {
        return new Payment(
                receipt.channel(),
                receipt.tradeNo(),
                receipt.orderNo(),
                amount,
                amount.zero(),
                state,
                now,
                Instant.EPOCH);
    }

    /** Returns the amount that is not refunded yet. */
    public Money remaining() {
        return amount.minus(refunded);
    }

    boolean matches(PaymentChannel paymentChannel, String tradeNo) {
        return this.channel == paymentChannel && this.tradeNo.equals(tradeNo);
    }

    Payment withState(State state) {
        return new Payment(channel, tradeNo, orderNo, amount, refunded, state, receiveTime, factTime);
    }

    /** Sets the sum of all refunds; rejects more than the amount with {@code PaymentMismatch}. */
    Payment withRefund(Money total, Instant asOf) {
        if (!total.currency().equals(amount.currency()) || total.compareTo(amount) > 0) {
            throw new DomainException(new VipError.PaymentMismatch("refund"));
        }
        var largest = total.compareTo(refunded) > 0 ? total : refunded;
        var next = largest.equals(amount) ? State.REFUNDED : state;
        return new Payment(channel, tradeNo, orderNo, amount, largest, next, receiveTime, asOf);
    }

    /** Records that the provider reversed the refund. */
    Payment withRefundReversed(Instant asOf) {
        return new Payment(channel, tradeNo, orderNo, amount, amount.zero(), State.GRANTED, receiveTime, asOf);
    }
}
