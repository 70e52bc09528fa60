package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Event;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Order;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.OrderStatus;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.RefundStatus;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Immutable order of the sandbox.
 *
 * @param number id of the order, part of the checkout page URL
 * @param closed true if it can no longer be paid
 * @param refunds outcome of refund requests
 * @param trades payments in chronological order
 */
record SandboxOrder(String number, Order order, boolean closed, RefundMode refunds, List<Trade> trades) {

    /** Outcome of refund requests. */
    enum RefundMode {
        AT_ONCE,
        /** The refund stays pending until an action completes or fails it. */
        SLOW,
        REFUSED
    }

    SandboxOrder {
        trades = List.copyOf(trades);
    }

    static SandboxOrder of(String number, Order order) {
        return new SandboxOrder(number, order, false, RefundMode.AT_ONCE, List.of());
    }

    boolean isPaid() {
        return !trades.isEmpty();
    }

    OrderStatus status() {
        return new OrderStatus(order.orderNo(), closed, trades);
    }

    Optional<Trade> trade(String tradeNo) {
        return trades.stream().filter(trade -> trade.tradeNo().equals(tradeNo)).findFirst();
    }

    SandboxOrder requireOpen() throws SandboxException {
        if (isPaid()) {
            throw SandboxException.conflict("PAID");
        }
        if (closed) {
            throw SandboxException.conflict("CLOSED");
        }
        return this;
    }

    SandboxOrder close() throws SandboxException {
        return closed ? this : new SandboxOrder(number, requireOpen().order, true, refunds, trades);
    }

    SandboxOrder withRefundMode(RefundMode next) {
        return new SandboxOrder(number, order, closed, next, trades);
    }

    SandboxOrder paid(String tradeNo, long amount) {
        var all = new ArrayList<>(trades);
        all.add(new Trade(tradeNo, amount, order.currency(), 0, RefundStatus.NONE, null, 0));
        return with(all);
    }

    /**
     * Returns the order after the application has requested a full refund of a trade; a repeated refund id has no
     * effect.
     */
    SandboxOrder requestRefund(String tradeNo, String refundNo, Instant now) throws SandboxException {
        var trade = trade(tradeNo).orElseThrow(SandboxException::unknown);
        if (refundNo.equals(trade.refundNo())) {
            return this;
        }
        if (trade.refunded() == trade.amount() || trade.refundNo() != null) {
            throw SandboxException.conflict("NOTHING_LEFT");
        }
        var requested = new Trade(
                tradeNo, trade.amount(), trade.currency(), trade.refunded(), trade.refund(), refundNo, trade.changed());
        return switch (refunds) {
            case AT_ONCE -> with(requested, withRefund(requested, requested.amount(), RefundStatus.DONE, now));
            case SLOW -> with(requested, withRefund(requested, requested.refunded(), RefundStatus.UNDER_WAY, now));
            case REFUSED -> with(requested, withRefund(requested, requested.refunded(), RefundStatus.FAILED, now));
        };
    }

    /**
     * Returns the order after the provider has refunded each trade, fully or by half, without a request of the
     * application.
     */
    SandboxOrder refunded(boolean whole, Instant now) {
        return each(
                trade -> trade.refunded() < trade.amount(),
                trade -> withRefund(
                        trade,
                        whole ? trade.amount() : Math.max(trade.refunded(), (trade.amount() + 1) / 2),
                        RefundStatus.DONE,
                        now));
    }

    /** Returns the order after the provider has reversed its refunds. */
    SandboxOrder reversed(Instant now) {
        return each(trade -> trade.refunded() > 0, trade -> withRefund(trade, 0, RefundStatus.REVERSED, now));
    }

    /** Returns the order after its pending refunds have ended. */
    SandboxOrder settled(boolean done, Instant now) {
        return each(
                trade -> trade.refund() == RefundStatus.UNDER_WAY,
                trade -> withRefund(
                        trade,
                        done ? trade.amount() : trade.refunded(),
                        done ? RefundStatus.DONE : RefundStatus.FAILED,
                        now));
    }

    /** Returns the changes since an earlier state that need a notification. */
    List<OrderChange> since(SandboxOrder before) {
        var changes = new ArrayList<OrderChange>();
        for (var trade : trades) {
            var earlier = before.trade(trade.tradeNo());
            if (earlier.isEmpty()) {
                changes.add(new OrderChange(Event.PAID, trade));
            } else if (trade.refunded() != earlier.get().refunded()
                    || trade.refund() != earlier.get().refund()) {
                event(trade.refund())
                        .map(event -> new OrderChange(event, trade))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    record OrderChange(Event event, Trade trade) {}

    private static Optional<Event> event(RefundStatus refund) {
        return switch (refund) {
            case NONE, UNDER_WAY -> Optional.empty();
            case DONE -> Optional.of(Event.REFUNDED);
            case FAILED -> Optional.of(Event.REFUND_FAILED);
            case REVERSED -> Optional.of(Event.REFUND_REVERSED);
        };
    }

    private static Trade withRefund(Trade trade, long refunded, RefundStatus status, Instant now) {
        return new Trade(
                trade.tradeNo(),
                trade.amount(),
                trade.currency(),
                refunded,
                status,
                trade.refundNo(),
                now.toEpochMilli());
    }

    private SandboxOrder each(Predicate<Trade> condition, UnaryOperator<Trade> change) {
        return with(trades.stream()
                .map(trade -> condition.test(trade) ? change.apply(trade) : trade)
                .toList());
    }

    private SandboxOrder with(Trade before, Trade after) {
        return each(trade -> Objects.equals(trade.tradeNo(), before.tradeNo()), _ -> after);
    }

    private SandboxOrder with(List<Trade> all) {
        return new SandboxOrder(number, order, closed, refunds, all);
    }
}
