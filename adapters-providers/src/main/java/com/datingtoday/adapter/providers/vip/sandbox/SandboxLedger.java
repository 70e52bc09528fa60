package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the sandbox remembers, until its process ends. */
final class SandboxLedger {

    private final Map<String, SandboxBill> bills = new HashMap<>();

    /** The numbers of bills by those of orders. */
    private final Map<String, String> orders = new HashMap<>();

    /** The numbers of bills by those of trades. */
    private final Map<String, String> trades = new HashMap<>();

    /** What becomes of a bill. */
    interface Step {
        SandboxBill apply(SandboxBill bill) throws SandboxRefusal;
    }

    /** A bill before and after a step. */
    record Changed(SandboxBill before, SandboxBill after) {}

    /** The bill of an order, which is made if there is none; refuses an order of that number that is another one. */
    synchronized SandboxBill open(Order order, Supplier<String> number) throws SandboxRefusal {
        var known = ofOrder(order.orderNo());
        if (known.isEmpty()) {
            return keep(SandboxBill.of(number.get(), order));
        }
        if (!known.get().order().equals(order)) {
            throw SandboxRefusal.conflict("ANOTHER_ORDER");
        }
        return known.get().requireOpen();
    }

    synchronized SandboxBill bill(String number) throws SandboxRefusal {
        var bill = bills.get(number);
        if (bill == null) {
            throw SandboxRefusal.unknown();
        }
        return bill;
    }

    synchronized Optional<SandboxBill> ofOrder(String orderNo) {
        return Optional.ofNullable(orders.get(orderNo)).map(bills::get);
    }

    synchronized Optional<SandboxBill> ofTrade(String tradeNo) {
        return Optional.ofNullable(trades.get(tradeNo)).map(bills::get);
    }

    synchronized Changed change(String number, Step step) throws SandboxRefusal {
        var before = bill(number);
        return new Changed(before, keep(step.apply(before)));
    }

    private SandboxBill keep(SandboxBill bill) {
        bills.put(bill.number(), bill);
        orders.put(bill.order().orderNo(), bill.number());
        bill.trades().forEach(trade -> trades.put(trade.tradeNo(), bill.number()));
        return bill;
    }
}
