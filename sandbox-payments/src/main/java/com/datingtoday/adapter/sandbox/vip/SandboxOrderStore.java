package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** In-memory store of the orders of the sandbox. */
final class SandboxOrderStore {

    private final Map<String, SandboxOrder> ordersByNumber = new HashMap<>();

    /** Ids of sandbox orders by the order numbers of the application. */
    private final Map<String, String> numbersByOrderNo = new HashMap<>();

    /** Ids of sandbox orders by trade ids. */
    private final Map<String, String> numbersByTradeNo = new HashMap<>();

    interface Transition {
        SandboxOrder apply(SandboxOrder order) throws SandboxException;
    }

    /** Order before and after a transition. */
    record TransitionResult(SandboxOrder before, SandboxOrder after) {}

    /**
     * Returns the order of an application order, creating it if absent; rejects a different order with the same order
     * number.
     */
    synchronized SandboxOrder open(Order order, Supplier<String> number) throws SandboxException {
        var existing = ofOrder(order.orderNo());
        if (existing.isEmpty()) {
            return save(SandboxOrder.of(number.get(), order));
        }
        if (!existing.get().order().equals(order)) {
            throw SandboxException.conflict("ANOTHER_ORDER");
        }
        return existing.get().requireOpen();
    }

    synchronized SandboxOrder get(String number) throws SandboxException {
        var order = ordersByNumber.get(number);
        if (order == null) {
            throw SandboxException.unknown();
        }
        return order;
    }

    synchronized Optional<SandboxOrder> ofOrder(String orderNo) {
        return Optional.ofNullable(numbersByOrderNo.get(orderNo)).map(ordersByNumber::get);
    }

    synchronized Optional<SandboxOrder> ofTrade(String tradeNo) {
        return Optional.ofNullable(numbersByTradeNo.get(tradeNo)).map(ordersByNumber::get);
    }

    synchronized TransitionResult change(String number, Transition transition) throws SandboxException {
        var before = get(number);
        return new TransitionResult(before, save(transition.apply(before)));
    }

    private SandboxOrder save(SandboxOrder order) {
        ordersByNumber.put(order.number(), order);
        numbersByOrderNo.put(order.order().orderNo(), order.number());
        order.trades().forEach(trade -> numbersByTradeNo.put(trade.tradeNo(), order.number()));
        return order;
    }
}
