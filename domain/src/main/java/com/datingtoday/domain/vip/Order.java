package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has ordered, in each of the states that it can be in. A transition is a method of the state that allows it:
 *
 * <pre>
 * to pay ──pay──▶ paid ──refund begun──▶ refunding ──refunded──▶ refunded
 *   │ close        ▲ │                       │ failed               │ reversed
 *   ▼              │ └──────refunded─────────┼─────────────────────▶│
 * closed ───pay────┘ ◀───────────────────────┴──────────────────────┘
 * </pre>
 */
public sealed interface Order {

    /** What was ordered. */
    Purchase purchase();

    /** How the state is written: 0 to pay, 1 paid, 2 cancelled or expired, 3 refunded, 4 refund under way. */
    int payCode();

    /** Its number. */
    default OrderNo orderNo() {
        return purchase().orderNo();
    }

    /** By what it counts, or counted, as paid. */
    default Optional<Settlement> settled() {
        return switch (this) {
            case Paid paid -> Optional.of(paid.settlement());
            case Refunding refunding -> Optional.of(refunding.settlement());
            case Refunded refunded -> Optional.of(refunded.settlement());
            case AwaitingPayment _, Closed _ -> Optional.empty();
        };
    }

    /** Whether it takes the buyer's introductory price once more: money came after it was closed. A store has its own prices. */
    default boolean usesIntroductoryPrice(Order before) {
        return before instanceof Closed
                && purchase().introductory()
                && settled().filter(by -> !by.channel().isAppStore()).isPresent();
    }

    /** Refuses unless it waits to be paid. */
    default AwaitingPayment requireAwaitingPayment(Instant now) {
        throw new DomainException(new VipError.OrderClosed(payCode()));
    }

    /** It waits to be paid. */
    record AwaitingPayment(Purchase purchase) implements Order {

        @Override
        public int payCode() {
            return 0;
        }

        @Override
        public AwaitingPayment requireAwaitingPayment(Instant now) {
            if (purchase.isOverdue(now)) {
                throw new DomainException(new VipError.OrderClosed(2));
            }
            return this;
        }

        /** Money has come. */
        public Paid pay(Settlement settlement) {
            return new Paid(purchase, settlement);
        }

        /** The buyer does not want it any more, or has let the time pass. */
        public Closed close(Instant now) {
            return new Closed(purchase, now);
        }
    }

    /** It was paid, and its time counts. */
    record Paid(Purchase purchase, Settlement settlement) implements Order {

        @Override
        public int payCode() {
            return 1;
        }

        /** The provider was, or will be, asked to give the money back; from now on its time does not count. */
        public Refunding beginRefund() {
            return new Refunding(purchase, settlement);
        }

        /** The money was given back. */
        public Refunded refund(Instant now) {
            return new Refunded(purchase, settlement, now);
        }

        /** It counts as paid by other money, from the same moment on. */
        public Paid replace(Payment payment) {
            return new Paid(purchase, new Settlement(payment.channel(), payment.tradeNo(), settlement.payTime()));
        }
    }

    /** It was cancelled, or not paid in time. Money that comes all the same is honoured, unless its price is gone. */
    record Closed(Purchase purchase, Instant closeTime) implements Order {

        @Override
        public int payCode() {
            return 2;
        }

        /** Money has come late. */
        public Paid pay(Settlement settlement) {
            return new Paid(purchase, settlement);
        }
    }

    /** Its money is on the way back; its time does not count. */
    record Refunding(Purchase purchase, Settlement settlement) implements Order {

        @Override
        public int payCode() {
            return 4;
        }

        /** The money was given back. */
        public Refunded refund(Instant now) {
            return new Refunded(purchase, settlement, now);
        }

        /** The provider will not give it back: it stays paid. */
        public Paid fail() {
            return new Paid(purchase, settlement);
        }
    }

    /** Its money was given back; its time does not count. */
    record Refunded(Purchase purchase, Settlement settlement, Instant refundTime) implements Order {

        @Override
        public int payCode() {
            return 3;
        }

        /** The provider has taken the money again. */
        public Paid reverse() {
            return new Paid(purchase, settlement);
        }
    }
}
