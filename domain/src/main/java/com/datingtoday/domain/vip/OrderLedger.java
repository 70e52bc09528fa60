package com.datingtoday.domain.vip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Order with all its payments. Each notification of a provider results in a new ledger. A repeated notification changes
 * nothing, and notifications about one payment lead to the same state in any order.
 *
 * @param introductoryPriceUsed true if another order of the buyer used the introductory price of this order
 * @param cause cause of the last transition of the order; null if its state did not change
 */
public record OrderLedger(
        Order order,
        List<Payment> payments,
        boolean introductoryPriceUsed,
        @Nullable OrderCause cause) {

    public OrderLedger {
        payments = List.copyOf(payments);
    }

    /** Returns the stored ledger of an order. */
    public static OrderLedger of(Order order, List<Payment> payments, boolean introductoryPriceUsed) {
        return new OrderLedger(order, payments, introductoryPriceUsed, null);
    }

    public Optional<Payment> findPayment(PaymentChannel paymentChannel, String tradeNo) {
        return payments.stream()
                .filter(payment -> payment.matches(paymentChannel, tradeNo))
                .findFirst();
    }

    /**
     * Applies a notification of a provider.
     *
     * @param product current version of the ordered product; null if it was deleted
     */
    public OrderLedger apply(PaymentNotification notice, @Nullable Product product, Instant now) {
        return switch (notice) {
            case PaymentNotification.Paid(var receipt) -> applyPayment(receipt, product, now);
            case PaymentNotification.Refunded(var receipt, var total, var asOf) ->
                applyRefund(receipt, product, total, asOf, now);
            case PaymentNotification.RefundFailed failed -> applyRefundFailure(failed.channel(), failed.tradeNo());
            case PaymentNotification.RefundReversed(var receipt, var asOf) ->
                applyRefundReversal(receipt, product, asOf, now);
        };
    }

    /**
     * Applies a payment. The first one settles the order, even a closed one, unless its introductory price is used
     * up; later ones are refunded.
     *
     * @param product current version of the ordered product; null if it was deleted
     */
    OrderLedger applyPayment(Receipt receipt, @Nullable Product product, Instant now) {
        if (findPayment(receipt.channel(), receipt.tradeNo()).isPresent()) {
            return this;
        }
        var amount = receipt.amountFor(order.purchase(), product);
        var settlement = new Settlement(receipt.channel(), receipt.tradeNo(), now);
        var granted = Payment.of(receipt, amount, Payment.State.GRANTED, now);
        // App stores sell at their own prices.
        if (introductoryPriceUsed && !receipt.channel().isAppStore() && !(order instanceof Order.Paid)) {
            return with(surplus(granted));
        }
        return switch (order) {
            case Order.AwaitingPayment awaitingPayment ->
                with(awaitingPayment.pay(settlement), OrderCause.PAID).with(granted);
            case Order.Closed closed ->
                with(closed.pay(settlement), OrderCause.PAID_LATE).with(granted);
            case Order.Paid paid -> applySecondPayment(paid, granted);
            case Order.Refunding _, Order.Refunded _ -> with(surplus(granted));
        };
    }

    /** Marks one of two payments as surplus: the one whose channel supports refunds. */
    private OrderLedger applySecondPayment(Order.Paid paid, Payment second) {
        var first = payments.stream().filter(paid.settlement()::matches).findFirst();
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
     * Applies a refund; a partial refund does not revoke the VIP time.
     *
     * @param receipt of the payment, which may be new
     * @param total sum of all refunds of the payment; null for the full amount
     * @param asOf time of the provider's clock
     */
    OrderLedger applyRefund(
            Receipt receipt, @Nullable Product product, @Nullable Money total, Instant asOf, Instant now) {
        var current = applyPayment(receipt, product, now);
        var before = current.findPayment(receipt.channel(), receipt.tradeNo()).orElseThrow();
        if (asOf.isBefore(before.factTime())) {
            return current;
        }
        var after = before.withRefund(total == null ? before.amount() : total, asOf);
        var ledger = current.with(after);
        return after.state() == Payment.State.REFUNDED ? ledger.revokeGrant(after, now) : ledger;
    }

    private OrderLedger revokeGrant(Payment payment, Instant now) {
        return switch (order) {
            case Order.Paid paid when paid.settlement().matches(payment) -> with(paid.refund(now), OrderCause.REFUNDED);
            case Order.Refunding refunding
            when refunding.settlement().matches(payment) -> with(refunding.refund(now), OrderCause.REFUNDED);
            default -> this;
        };
    }

    /** Starts the refund of a payment. */
    public OrderLedger startRefund(Payment payment) {
        return switch (payment.state()) {
            case GRANTED ->
                order instanceof Order.Paid paid && paid.settlement().matches(payment)
                        ? with(paid.startRefund(), OrderCause.REFUND_BEGUN)
                                .with(payment.withState(Payment.State.REFUNDING))
                        : this;
            case SURPLUS -> with(payment.withState(Payment.State.REFUNDING));
            case REFUNDING, REFUNDED, HELD -> this;
        };
    }

    /** Applies the final rejection of a refund by the provider. */
    OrderLedger applyRefundFailure(PaymentChannel paymentChannel, String tradeNo) {
        var payment = findPayment(paymentChannel, tradeNo).filter(found -> found.state() == Payment.State.REFUNDING);
        if (payment.isEmpty()) {
            return this;
        }
        return order instanceof Order.Refunding refunding
                        && refunding.settlement().matches(payment.get())
                ? with(refunding.fail(), OrderCause.REFUND_FAILED)
                        .with(payment.get().withState(Payment.State.GRANTED))
                : with(payment.get().withState(Payment.State.HELD));
    }

    /** Applies the reversal of a refund by the provider. */
    OrderLedger applyRefundReversal(Receipt receipt, @Nullable Product product, Instant asOf, Instant now) {
        var current = applyPayment(receipt, product, now);
        var before = current.findPayment(receipt.channel(), receipt.tradeNo()).orElseThrow();
        if (asOf.isBefore(before.factTime())) {
            return current;
        }
        var after = before.withRefundReversed(asOf);
        if (current.order instanceof Order.Refunded refunded
                && refunded.settlement().matches(after)) {
            return current.with(refunded.reverse(), OrderCause.REFUND_REVERSED).with(after);
        }
        return current.with(
                before.state() == Payment.State.REFUNDED ? surplus(after) : after.withState(before.state()));
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
