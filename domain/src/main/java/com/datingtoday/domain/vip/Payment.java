package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;

/**
 * Money that has come for an order.
 *
 * @param tradeNo the number of the payment at its provider
 * @param amount how much came
 * @param refunded how much of it was given back
 * @param receiveTime when we learned of it
 * @param factTime as of when, by the provider's clock, we know whether it was given back
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

    /** What has become of it. */
    public enum State {
        /** It has paid the order. */
        GRANTED(1),
        /** The order was paid already: it must be given back. */
        SURPLUS(2),
        /** The provider was, or will be, asked to give it back. */
        REFUNDING(3),
        /** It was given back. */
        REFUNDED(4),
        /** It should be given back, and that is not ours to do: the operator must see to it. */
        HELD(5);

        private final int code;

        State(int code) {
            this.code = code;
        }

        /** How it is written. */
        public int code() {
            return code;
        }
    }

    public Payment {
        if (refunded.compareTo(amount) > 0) {
            throw new IllegalArgumentException("more given back than came");
        }
    }

    static Payment of(Receipt receipt, Money amount, State state, Instant now) {
        return new Payment(
                receipt.channel(),
                receipt.tradeNo(),
                receipt.orderNo(),
                amount,
                amount.none(),
                state,
                now,
                Instant.EPOCH);
    }

    /** What was not given back yet. */
    public Money remaining() {
        return amount.minus(refunded);
    }

    boolean matches(PaymentChannel paymentChannel, String tradeNo) {
        return this.channel == paymentChannel && this.tradeNo.equals(tradeNo);
    }

    Payment withState(State state) {
        return new Payment(channel, tradeNo, orderNo, amount, refunded, state, receiveTime, factTime);
    }

    /** So much in all was given back; refuses more than came. */
    Payment refunded(Money total, Instant asOf) {
        if (!total.currency().equals(amount.currency()) || total.compareTo(amount) > 0) {
            throw new DomainException(new VipError.PaymentMismatch("refund"));
        }
        var most = total.compareTo(refunded) > 0 ? total : refunded;
        var next = most.equals(amount) ? State.REFUNDED : state;
        return new Payment(channel, tradeNo, orderNo, amount, most, next, receiveTime, asOf);
    }

    /** The provider has taken it again. */
    Payment reversed(Instant asOf) {
        return new Payment(channel, tradeNo, orderNo, amount, amount.none(), State.GRANTED, receiveTime, asOf);
    }
}
