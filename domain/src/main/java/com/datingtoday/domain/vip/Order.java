package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Purchase in one of its states. Each transition is a method of the state that allows it:
 *
 * <pre>
 * awaiting payment ──pay──▶ paid ──startRefund──▶ refunding ──refund──▶ refunded
 *   │ close               ▲ │                      │ fail               │ reverse
 *   ▼                     │ └────────refund────────┼───────────────────▶│
 * closed ───────pay───────┘ ◀──────────────────────┴────────────────────┘
 * </pre>
 */
public sealed interface Order {

    Purchase purchase();

    /** All codes of {@link #payCode()}. */
    List<Integer> PAY_CODES = List.of(0, 1, 2, 3, 4);

    /** Returns the stored and published code: 0 awaiting payment, 1 paid, 2 closed, 3 refunded, 4 refunding. */
    int payCode();

    default OrderNo orderNo() {
        return purchase().orderNo();
    }

    /** Returns the settlement by which the order is, or was, paid. */
    default Optional<Settlement> findSettlement() {
        return switch (this) {
            case Paid paid -> Optional.of(paid.settlement());
            case Refunding refunding -> Optional.of(refunding.settlement());
            case Refunded refunded -> Optional.of(refunded.settlement());
            case AwaitingPayment _, Closed _ -> Optional.empty();
        };
    }

    /**
     * Returns true if a late payment of a closed order uses the buyer's introductory price. App stores have their own
     * prices.
     */
    default boolean usesIntroductoryPrice(Order before) {
        return before instanceof Closed
                && purchase().introductory()
                && findSettlement().filter(by -> !by.channel().isAppStore()).isPresent();
    }

    /** Returns this order if it can be paid now; otherwise rejects it with {@code OrderClosed}. */
    default AwaitingPayment requireAwaitingPayment(Instant now) {
        throw new DomainException(new VipError.OrderClosed(payCode()));
    }

    record AwaitingPayment(Purchase purchase) implements Order {

        @Override
        public int payCode() {
            return 0;
        }

        @Override
        public AwaitingPayment requireAwaitingPayment(Instant now) {
            if (purchase.isExpired(now)) {
                throw new DomainException(new VipError.OrderClosed(2));
            }
            return this;
        }

        public Paid pay(Settlement settlement) {
            return new Paid(purchase, settlement);
        }

        /** Closes the order because the buyer cancelled it or it expired. */
        public Closed close(Instant now) {
            return new Closed(purchase, now);
        }
    }

    /** Paid order; its VIP time counts. */
    record Paid(Purchase purchase, Settlement settlement) implements Order {

        @Override
        public int payCode() {
            return 1;
        }

        /** Starts a refund; the VIP time of the order no longer counts. */
        public Refunding startRefund() {
            return new Refunding(purchase, settlement);
        }

        public Refunded refund(Instant now) {
            return new Refunded(purchase, settlement, now);
        }

        /** Replaces the payment that settles the order; the payment time stays the same. */
        public Paid replace(Payment payment) {
            return new Paid(purchase, new Settlement(payment.channel(), payment.tradeNo(), settlement.payTime()));
        }
    }

    /** Cancelled or expired order. A late payment still settles it unless its introductory price is used up. */
    record Closed(Purchase purchase, Instant closeTime) implements Order {

        @Override
        public int payCode() {
            return 2;
        }

        public Paid pay(Settlement settlement) {
            return new Paid(purchase, settlement);
        }
    }

    /** Order with a refund in progress; its VIP time does not count. */
    record Refunding(Purchase purchase, Settlement settlement) implements Order {

        @Override
        public int payCode() {
            return 4;
        }

        public Refunded refund(Instant now) {
            return new Refunded(purchase, settlement, now);
        }

        /** Records that the provider rejected the refund; the order stays paid. */
        public Paid fail() {
            return new Paid(purchase, settlement);
        }
    }

    /** Refunded order; its VIP time does not count. */
    record Refunded(Purchase purchase, Settlement settlement, Instant refundTime) implements Order {

        @Override
        public int payCode() {
            return 3;
        }

        /** Records that the provider reversed the refund. */
        public Paid reverse() {
            return new Paid(purchase, settlement);
        }
    }
}
