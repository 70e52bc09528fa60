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
 * An order as the sandbox knows it.
 *
 * @param number part of the address where it is paid
 * @param closed whether it can no longer be paid
 * @param refunds what happens to who asks for a refund
 * @param trades what was paid, in order
 */
record SandboxOrder(String number, Order order, boolean closed, RefundMode refunds, List<Trade> trades) {

    /** What happens to who asks for a refund. */
    enum RefundMode {
        AT_ONCE,
        /** It is under way until somebody presses a button. */
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

    OrderStatus standing() {
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

    SandboxOrder treating(RefundMode next) {
        return new SandboxOrder(number, order, closed, next, trades);
    }

    SandboxOrder paid(String tradeNo, long amount) {
        var all = new ArrayList<>(trades);
        all.add(new Trade(tradeNo, amount, order.currency(), 0, RefundStatus.NONE, null, 0));
        return with(all);
    }

    /** The application asks for all of a trade; the same number asks once. */
    SandboxOrder askedForRefund(String tradeNo, String refundNo, Instant now) throws SandboxException {
        var trade = trade(tradeNo).orElseThrow(SandboxException::unknown);
        if (refundNo.equals(trade.refundNo())) {
            return this;
        }
        if (trade.refunded() == trade.amount() || trade.refundNo() != null) {
            throw SandboxException.conflict("NOTHING_LEFT");
        }
        var asked = new Trade(
                tradeNo, trade.amount(), trade.currency(), trade.refunded(), trade.refund(), refundNo, trade.changed());
        return switch (refunds) {
            case AT_ONCE -> with(asked, back(asked, asked.amount(), RefundStatus.DONE, now));
            case SLOW -> with(asked, back(asked, asked.refunded(), RefundStatus.UNDER_WAY, now));
            case REFUSED -> with(asked, back(asked, asked.refunded(), RefundStatus.FAILED, now));
        };
    }

    /** The provider gives back all of each trade, or half of it, by itself. */
    SandboxOrder refunded(boolean whole, Instant now) {
        return each(
                trade -> trade.refunded() < trade.amount(),
                trade -> back(
                        trade,
                        whole ? trade.amount() : Math.max(trade.refunded(), (trade.amount() + 1) / 2),
                        RefundStatus.DONE,
                        now));
    }

    /** The provider takes again what it gave back. */
    SandboxOrder reversed(Instant now) {
        return each(trade -> trade.refunded() > 0, trade -> back(trade, 0, RefundStatus.REVERSED, now));
    }

    /** Ends the refunds that are under way. */
    SandboxOrder settled(boolean done, Instant now) {
        return each(
                trade -> trade.refund() == RefundStatus.UNDER_WAY,
                trade -> back(
                        trade,
                        done ? trade.amount() : trade.refunded(),
                        done ? RefundStatus.DONE : RefundStatus.FAILED,
                        now));
    }

    /** What has changed since then, and is worth a notice. */
    List<OrderChange> since(SandboxOrder before) {
        var changes = new ArrayList<OrderChange>();
        for (var trade : trades) {
            var known = before.trade(trade.tradeNo());
            if (known.isEmpty()) {
                changes.add(new OrderChange(Event.PAID, trade));
            } else if (trade.refunded() != known.get().refunded()
                    || trade.refund() != known.get().refund()) {
                event(trade.refund())
                        .map(event -> new OrderChange(event, trade))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Something that is told. */
    record OrderChange(Event event, Trade trade) {}

    private static Optional<Event> event(RefundStatus refund) {
        return switch (refund) {
            case NONE, UNDER_WAY -> Optional.empty();
            case DONE -> Optional.of(Event.REFUNDED);
            case FAILED -> Optional.of(Event.REFUND_FAILED);
            case REVERSED -> Optional.of(Event.REFUND_REVERSED);
        };
    }

    private static Trade back(Trade trade, long refunded, RefundStatus status, Instant now) {
        return new Trade(
                trade.tradeNo(),
                trade.amount(),
                trade.currency(),
                refunded,
                status,
                trade.refundNo(),
                now.toEpochMilli());
    }

    private SandboxOrder each(Predicate<Trade> which, UnaryOperator<Trade> change) {
        return with(trades.stream()
                .map(trade -> which.test(trade) ? change.apply(trade) : trade)
                .toList());
    }

    private SandboxOrder with(Trade before, Trade after) {
        return each(trade -> Objects.equals(trade.tradeNo(), before.tradeNo()), _ -> after);
    }

    private SandboxOrder with(List<Trade> all) {
        return new SandboxOrder(number, order, closed, refunds, all);
    }
}
