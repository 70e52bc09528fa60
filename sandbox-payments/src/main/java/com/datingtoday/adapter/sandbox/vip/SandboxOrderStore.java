package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the sandbox remembers, until its process ends. */
final class SandboxOrderStore {

    private final Map<String, SandboxOrder> bills = new HashMap<>();

    /** The numbers of bills by those of orders. */
    private final Map<String, String> orders = new HashMap<>();

    /** The numbers of bills by those of trades. */
    private final Map<String, String> trades = new HashMap<>();

    /** What becomes of a bill. */
    interface Transition {
        SandboxOrder apply(SandboxOrder bill) throws SandboxException;
    }

    /** A bill before and after a step. */
    record TransitionResult(SandboxOrder before, SandboxOrder after) {}

    /** The bill of an order, which is made if there is none; refuses an order of that number that is another one. */
    synchronized SandboxOrder open(Order order, Supplier<String> number) throws SandboxException {
        var known = ofOrder(order.orderNo());
        if (known.isEmpty()) {
            return keep(SandboxOrder.of(number.get(), order));
        }
        if (!known.get().order().equals(order)) {
            throw SandboxException.conflict("ANOTHER_ORDER");
        }
        return known.get().requireOpen();
    }

    synchronized SandboxOrder bill(String number) throws SandboxException {
        var bill = bills.get(number);
        if (bill == null) {
            throw SandboxException.unknown();
        }
        return bill;
    }

    synchronized Optional<SandboxOrder> ofOrder(String orderNo) {
        return Optional.ofNullable(orders.get(orderNo)).map(bills::get);
    }

    synchronized Optional<SandboxOrder> ofTrade(String tradeNo) {
        return Optional.ofNullable(trades.get(tradeNo)).map(bills::get);
    }

    synchronized TransitionResult change(String number, Transition transition) throws SandboxException {
        var before = bill(number);
        return new TransitionResult(before, keep(transition.apply(before)));
    }

    private SandboxOrder keep(SandboxOrder bill) {
        bills.put(bill.number(), bill);
        orders.put(bill.order().orderNo(), bill.number());
        bill.trades().forEach(trade -> trades.put(trade.tradeNo(), bill.number()));
        return bill;
    }
}
