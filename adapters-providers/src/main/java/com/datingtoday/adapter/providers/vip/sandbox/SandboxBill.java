package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Event;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Order;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.RefundStatus;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Standing;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Trade;
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
record SandboxBill(String number, Order order, boolean closed, Refunds refunds, List<Trade> trades) {

    /** What happens to who asks for a refund. */
    enum Refunds {
        AT_ONCE,
        /** It is under way until somebody presses a button. */
        SLOW,
        REFUSED
    }

    SandboxBill {
        trades = List.copyOf(trades);
    }

    static SandboxBill of(String number, Order order) {
        return new SandboxBill(number, order, false, Refunds.AT_ONCE, List.of());
    }

    boolean isPaid() {
        return !trades.isEmpty();
    }

    Standing standing() {
        return new Standing(order.orderNo(), closed, trades);
    }

    Optional<Trade> trade(String tradeNo) {
        return trades.stream().filter(trade -> trade.tradeNo().equals(tradeNo)).findFirst();
    }

    SandboxBill requireOpen() throws SandboxRefusal {
        if (isPaid()) {
            throw SandboxRefusal.conflict("PAID");
        }
        if (closed) {
            throw SandboxRefusal.conflict("CLOSED");
        }
        return this;
    }

    SandboxBill close() throws SandboxRefusal {
        return closed ? this : new SandboxBill(number, requireOpen().order, true, refunds, trades);
    }

    SandboxBill treating(Refunds next) {
        return new SandboxBill(number, order, closed, next, trades);
    }

    SandboxBill paid(String tradeNo, long amount) {
        var all = new ArrayList<>(trades);
        all.add(new Trade(tradeNo, amount, order.currency(), 0, RefundStatus.NONE, null, 0));
        return with(all);
    }

    /** The application asks for all of a trade; the same number asks once. */
    SandboxBill askedForRefund(String tradeNo, String refundNo, Instant now) throws SandboxRefusal {
        var trade = trade(tradeNo).orElseThrow(SandboxRefusal::unknown);
        if (refundNo.equals(trade.refundNo())) {
            return this;
        }
        if (trade.refunded() == trade.amount() || trade.refundNo() != null) {
            throw SandboxRefusal.conflict("NOTHING_LEFT");
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
    SandboxBill refunded(boolean whole, Instant now) {
        return each(
                trade -> trade.refunded() < trade.amount(),
                trade -> back(
                        trade,
                        whole ? trade.amount() : Math.max(trade.refunded(), (trade.amount() + 1) / 2),
                        RefundStatus.DONE,
                        now));
    }

    /** The provider takes again what it gave back. */
    SandboxBill reversed(Instant now) {
        return each(trade -> trade.refunded() > 0, trade -> back(trade, 0, RefundStatus.REVERSED, now));
    }

    /** Ends the refunds that are under way. */
    SandboxBill settled(boolean done, Instant now) {
        return each(
                trade -> trade.refund() == RefundStatus.UNDER_WAY,
                trade -> back(
                        trade,
                        done ? trade.amount() : trade.refunded(),
                        done ? RefundStatus.DONE : RefundStatus.FAILED,
                        now));
    }

    /** What has changed since then, and is worth a notice. */
    List<Change> since(SandboxBill before) {
        var changes = new ArrayList<Change>();
        for (var trade : trades) {
            var known = before.trade(trade.tradeNo());
            if (known.isEmpty()) {
                changes.add(new Change(Event.PAID, trade));
            } else if (trade.refunded() != known.get().refunded()
                    || trade.refund() != known.get().refund()) {
                event(trade.refund()).map(event -> new Change(event, trade)).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Something that is told. */
    record Change(Event event, Trade trade) {}

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

    private SandboxBill each(Predicate<Trade> which, UnaryOperator<Trade> change) {
        return with(trades.stream()
                .map(trade -> which.test(trade) ? change.apply(trade) : trade)
                .toList());
    }

    private SandboxBill with(Trade before, Trade after) {
        return each(trade -> Objects.equals(trade.tradeNo(), before.tradeNo()), _ -> after);
    }

    private SandboxBill with(List<Trade> all) {
        return new SandboxBill(number, order, closed, refunds, all);
    }
}
