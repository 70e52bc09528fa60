package com.datingtoday.domain.vip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order and all the money that has come for it. Each fact that a provider tells makes a new account of it; a fact that is
 * known already changes nothing, and facts about one payment end in one state whatever order they come in.
 *
 * @param introductoryPriceUsed whether the introductory price, at which this order was placed, was paid by another order of the
 *     buyer's, after this one had lost it
 * @param cause why the order came into its state with the last fact; null if that did not change it
 */
public record OrderLedger(
        Order order,
        List<Payment> payments,
        boolean introductoryPriceUsed,
        @Nullable OrderCause cause) {

    public OrderLedger {
        payments = List.copyOf(payments);
    }

    /** What is known so far. */
    public static OrderLedger of(Order order, List<Payment> payments, boolean introduced) {
        return new OrderLedger(order, payments, introduced, null);
    }

    /** The payment of that number. */
    public Optional<Payment> payment(PaymentChannel paymentChannel, String tradeNo) {
        return payments.stream()
                .filter(payment -> payment.matches(paymentChannel, tradeNo))
                .findFirst();
    }

    /**
     * A provider has told something.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    public OrderLedger apply(PaymentNotification notice, @Nullable Product product, Instant now) {
        return switch (notice) {
            case PaymentNotification.Paid(var receipt) -> paid(receipt, product, now);
            case PaymentNotification.Refunded(var receipt, var total, var asOf) ->
                refunded(receipt, product, total, asOf, now);
            case PaymentNotification.RefundFailed failed -> refundFailed(failed.channel(), failed.tradeNo());
            case PaymentNotification.RefundReversed(var receipt, var asOf) ->
                refundReversed(receipt, product, asOf, now);
        };
    }

    /**
     * Somebody has paid. The first money pays the order, also one that was closed, unless its price is no longer to be had;
     * what comes after it is given back.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    OrderLedger paid(Receipt receipt, @Nullable Product product, Instant now) {
        if (payment(receipt.channel(), receipt.tradeNo()).isPresent()) {
            return this;
        }
        var amount = receipt.amount(order.purchase(), product);
        var settlement = new Settlement(receipt.channel(), receipt.tradeNo(), now);
        var granted = Payment.of(receipt, amount, Payment.State.GRANTED, now);
        // A store has sold at its own price.
        if (introductoryPriceUsed && !receipt.channel().isAppStore() && !(order instanceof Order.Paid)) {
            return with(surplus(granted));
        }
        return switch (order) {
            case Order.AwaitingPayment awaitingPayment ->
                with(awaitingPayment.pay(settlement), OrderCause.PAID).with(granted);
            case Order.Closed closed ->
                with(closed.pay(settlement), OrderCause.PAID_LATE).with(granted);
            case Order.Paid paid -> paidTwice(paid, granted);
            case Order.Refunding _, Order.Refunded _ -> with(surplus(granted));
        };
    }

    /** Of two payments, the one that we can give back is given back. */
    private OrderLedger paidTwice(Order.Paid paid, Payment second) {
        var first = payments.stream().filter(paid.settlement()::isBy).findFirst();
        if (second.channel().supportsRefunds()
                || first.isEmpty()
                || !first.get().channel().supportsRefunds()) {
            return with(surplus(second));
        }
        return with(paid.replace(second), OrderCause.REPLACED)
                .with(surplus(first.get()))
                .with(second);
    }

    private static Payment surplus(Payment payment) {
        return payment.withState(payment.channel().supportsRefunds() ? Payment.State.SURPLUS : Payment.State.HELD);
    }

    /**
     * So much of a payment, in all, was given back; a part alone takes no time away.
     *
     * @param receipt of the payment, which may not be known yet
     * @param total how much in all; null for all of it
     * @param asOf by the provider's clock
     */
    OrderLedger refunded(Receipt receipt, @Nullable Product product, @Nullable Money total, Instant asOf, Instant now) {
        var known = paid(receipt, product, now);
        var before = known.payment(receipt.channel(), receipt.tradeNo()).orElseThrow();
        if (asOf.isBefore(before.factTime())) {
            return known;
        }
        var after = before.refunded(total == null ? before.amount() : total, asOf);
        var account = known.with(after);
        return after.state() == Payment.State.REFUNDED ? account.withoutGrant(after, now) : account;
    }

    private OrderLedger withoutGrant(Payment payment, Instant now) {
        return switch (order) {
            case Order.Paid paid when paid.settlement().isBy(payment) -> with(paid.refund(now), OrderCause.REFUNDED);
            case Order.Refunding refunding
            when refunding.settlement().isBy(payment) -> with(refunding.refund(now), OrderCause.REFUNDED);
            default -> this;
        };
    }

    /** A payment is about to be given back by us. */
    public OrderLedger startRefund(Payment payment) {
        return switch (payment.state()) {
            case GRANTED ->
                order instanceof Order.Paid paid && paid.settlement().isBy(payment)
                        ? with(paid.beginRefund(), OrderCause.REFUND_BEGUN)
                                .with(payment.withState(Payment.State.REFUNDING))
                        : this;
            case SURPLUS -> with(payment.withState(Payment.State.REFUNDING));
            case REFUNDING, REFUNDED, HELD -> this;
        };
    }

    /** The provider has said for good that it does not give the payment back. */
    OrderLedger refundFailed(PaymentChannel paymentChannel, String tradeNo) {
        var payment = payment(paymentChannel, tradeNo).filter(found -> found.state() == Payment.State.REFUNDING);
        if (payment.isEmpty()) {
            return this;
        }
        return order instanceof Order.Refunding refunding
                        && refunding.settlement().isBy(payment.get())
                ? with(refunding.fail(), OrderCause.REFUND_FAILED)
                        .with(payment.get().withState(Payment.State.GRANTED))
                : with(payment.get().withState(Payment.State.HELD));
    }

    /** The provider has taken back a refund. */
    OrderLedger refundReversed(Receipt receipt, @Nullable Product product, Instant asOf, Instant now) {
        var known = paid(receipt, product, now);
        var before = known.payment(receipt.channel(), receipt.tradeNo()).orElseThrow();
        if (asOf.isBefore(before.factTime())) {
            return known;
        }
        var after = before.reversed(asOf);
        if (known.order instanceof Order.Refunded refunded
                && refunded.settlement().isBy(after)) {
            return known.with(refunded.reverse(), OrderCause.REFUND_REVERSED).with(after);
        }
        return known.with(before.state() == Payment.State.REFUNDED ? surplus(after) : after.withState(before.state()));
    }

    private OrderLedger with(Order after, OrderCause why) {
        return new OrderLedger(after, payments, introductoryPriceUsed, why);
    }

    private OrderLedger with(Payment changed) {
        var all = new ArrayList<>(payments);
        all.removeIf(payment -> payment.matches(changed.channel(), changed.tradeNo()));
        all.add(changed);
        return new OrderLedger(order, all, introductoryPriceUsed, cause);
    }
}
