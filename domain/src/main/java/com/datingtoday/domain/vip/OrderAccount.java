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
 * @param introduced whether the introductory price, at which this order was placed, was paid by another order of the
 *     buyer's, after this one had lost it
 * @param cause why the order came into its state with the last fact; null if that did not change it
 */
public record OrderAccount(
        Order order,
        List<Payment> payments,
        boolean introduced,
        @Nullable OrderCause cause) {

    public OrderAccount {
        payments = List.copyOf(payments);
    }

    /** What is known so far. */
    public static OrderAccount of(Order order, List<Payment> payments, boolean introduced) {
        return new OrderAccount(order, payments, introduced, null);
    }

    /** The payment of that number. */
    public Optional<Payment> payment(Channel channel, String tradeNo) {
        return payments.stream()
                .filter(payment -> payment.isOf(channel, tradeNo))
                .findFirst();
    }

    /**
     * A provider has told something.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    public OrderAccount heard(PaymentNotice notice, @Nullable Product product, Instant now) {
        return switch (notice) {
            case PaymentNotice.Paid(var receipt) -> paid(receipt, product, now);
            case PaymentNotice.Refunded(var receipt, var total, var asOf) ->
                refunded(receipt, product, total, asOf, now);
            case PaymentNotice.RefundFailed failed -> refundFailed(failed.channel(), failed.tradeNo());
            case PaymentNotice.RefundReversed(var receipt, var asOf) -> refundReversed(receipt, product, asOf, now);
        };
    }

    /**
     * Somebody has paid. The first money pays the order, also one that was closed, unless its price is no longer to be had;
     * what comes after it is given back.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    OrderAccount paid(Receipt receipt, @Nullable Product product, Instant now) {
        if (payment(receipt.channel(), receipt.tradeNo()).isPresent()) {
            return this;
        }
        var amount = receipt.amount(order.purchase(), product);
        var settlement = new Settlement(receipt.channel(), receipt.tradeNo(), now);
        var granted = Payment.of(receipt, amount, Payment.State.GRANTED, now);
        // A store has sold at its own price.
        if (introduced && !receipt.channel().isStore() && !(order instanceof Order.Paid)) {
            return with(surplus(granted));
        }
        return switch (order) {
            case Order.ToPay toPay ->
                with(toPay.pay(settlement), OrderCause.PAID).with(granted);
            case Order.Closed closed ->
                with(closed.pay(settlement), OrderCause.PAID_LATE).with(granted);
            case Order.Paid paid -> paidTwice(paid, granted);
            case Order.Refunding _, Order.Refunded _ -> with(surplus(granted));
        };
    }

    /** Of two payments, the one that we can give back is given back. */
    private OrderAccount paidTwice(Order.Paid paid, Payment second) {
        var first = payments.stream().filter(paid.settlement()::isBy).findFirst();
        if (second.channel().isRefunding()
                || first.isEmpty()
                || !first.get().channel().isRefunding()) {
            return with(surplus(second));
        }
        return with(paid.replace(second), OrderCause.REPLACED)
                .with(surplus(first.get()))
                .with(second);
    }

    private static Payment surplus(Payment payment) {
        return payment.in(payment.channel().isRefunding() ? Payment.State.SURPLUS : Payment.State.HELD);
    }

    /**
     * So much of a payment, in all, was given back; a part alone takes no time away.
     *
     * @param receipt of the payment, which may not be known yet
     * @param total how much in all; null for all of it
     * @param asOf by the provider's clock
     */
    OrderAccount refunded(
            Receipt receipt, @Nullable Product product, @Nullable Money total, Instant asOf, Instant now) {
        var known = paid(receipt, product, now);
        var before = known.payment(receipt.channel(), receipt.tradeNo()).orElseThrow();
        if (asOf.isBefore(before.factTime())) {
            return known;
        }
        var after = before.refunded(total == null ? before.amount() : total, asOf);
        var account = known.with(after);
        return after.state() == Payment.State.REFUNDED ? account.withoutGrant(after, now) : account;
    }

    private OrderAccount withoutGrant(Payment payment, Instant now) {
        return switch (order) {
            case Order.Paid paid when paid.settlement().isBy(payment) -> with(paid.refund(now), OrderCause.REFUNDED);
            case Order.Refunding refunding
            when refunding.settlement().isBy(payment) -> with(refunding.refund(now), OrderCause.REFUNDED);
            default -> this;
        };
    }

    /** A payment is about to be given back by us. */
    public OrderAccount refundBegun(Payment payment) {
        return switch (payment.state()) {
            case GRANTED ->
                order instanceof Order.Paid paid && paid.settlement().isBy(payment)
                        ? with(paid.beginRefund(), OrderCause.REFUND_BEGUN).with(payment.in(Payment.State.REFUNDING))
                        : this;
            case SURPLUS -> with(payment.in(Payment.State.REFUNDING));
            case REFUNDING, REFUNDED, HELD -> this;
        };
    }

    /** The provider has said for good that it does not give the payment back. */
    OrderAccount refundFailed(Channel channel, String tradeNo) {
        var payment = payment(channel, tradeNo).filter(found -> found.state() == Payment.State.REFUNDING);
        if (payment.isEmpty()) {
            return this;
        }
        return order instanceof Order.Refunding refunding
                        && refunding.settlement().isBy(payment.get())
                ? with(refunding.fail(), OrderCause.REFUND_FAILED)
                        .with(payment.get().in(Payment.State.GRANTED))
                : with(payment.get().in(Payment.State.HELD));
    }

    /** The provider has taken back a refund. */
    OrderAccount refundReversed(Receipt receipt, @Nullable Product product, Instant asOf, Instant now) {
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
        return known.with(before.state() == Payment.State.REFUNDED ? surplus(after) : after.in(before.state()));
    }

    private OrderAccount with(Order after, OrderCause why) {
        return new OrderAccount(after, payments, introduced, why);
    }

    private OrderAccount with(Payment changed) {
        var all = new ArrayList<>(payments);
        all.removeIf(payment -> payment.isOf(changed.channel(), changed.tradeNo()));
        all.add(changed);
        return new OrderAccount(order, all, introduced, cause);
    }
}
