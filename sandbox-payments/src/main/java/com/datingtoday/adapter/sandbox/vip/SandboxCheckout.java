package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxNotifier.SignedNotification;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Event;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Notification;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.RefundStatus;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import com.datingtoday.application.shared.RandomSource;
import java.net.URI;
import java.security.KeyPair;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Executor of the checkout page's actions; it sends a notification for each change of an order. */
final class SandboxCheckout {

    private final SandboxOrderStore store;
    private final SandboxNotifier notifier;
    private final RandomSource randomSource;
    private final KeyPair keys;
    private final String app;
    private final Clock clock;
    private final Map<String, List<SignedNotification>> sent = new ConcurrentHashMap<>();

    /**
     * Creates the checkout.
     *
     * @param keys of the provider
     * @param app id of the application that owns the orders
     */
    SandboxCheckout(
            SandboxOrderStore store,
            SandboxNotifier notifier,
            RandomSource randomSource,
            KeyPair keys,
            String app,
            Clock clock) {
        this.store = store;
        this.notifier = notifier;
        this.randomSource = randomSource;
        this.keys = keys;
        this.app = app;
        this.clock = clock;
    }

    void execute(String number, SandboxAction action) throws SandboxException {
        var now = clock.instant();
        switch (action) {
            case PAY -> change(number, order -> paid(order.requireOpen()));
            case PAY_TWICE -> change(number, order -> paid(paid(order)));
            case PAY_SILENTLY -> store.change(number, order -> paid(order.requireOpen()));
            case PAY_LATE -> change(number, this::paid);
            case PAY_ALTERED ->
                change(number, order -> order.paid(tradeNo(), order.order().amount() + 1));
            case FORGE -> forge(store.get(number));
            case REPEAT -> sent.getOrDefault(number, List.of()).forEach(notifier::deliver);
            case REFUND -> change(number, order -> order.refunded(true, now));
            case REFUND_PART -> change(number, order -> order.refunded(false, now));
            case REVERSE -> change(number, order -> order.reversed(now));
            case CLOSE -> store.change(number, SandboxOrder::close);
            case REFUNDS_AT_ONCE ->
                store.change(number, order -> order.withRefundMode(SandboxOrder.RefundMode.AT_ONCE));
            case REFUNDS_SLOW -> store.change(number, order -> order.withRefundMode(SandboxOrder.RefundMode.SLOW));
            case REFUNDS_REFUSED ->
                store.change(number, order -> order.withRefundMode(SandboxOrder.RefundMode.REFUSED));
            case FINISH_REFUND -> change(number, order -> order.settled(true, now));
            case FAIL_REFUND -> change(number, order -> order.settled(false, now));
        }
    }

    /** Changes an order and sends notifications about the changes. */
    SandboxOrder change(String number, SandboxOrderStore.Transition transition) throws SandboxException {
        var transitionResult = store.change(number, transition);
        var order = transitionResult.after();
        for (var orderChange : order.since(transitionResult.before())) {
            var signedNotification = notificationOf(order, orderChange.event(), orderChange.trade(), keys);
            sent.computeIfAbsent(number, _ -> new CopyOnWriteArrayList<>()).add(signedNotification);
            notifier.deliver(signedNotification);
        }
        return order;
    }

    private SandboxOrder paid(SandboxOrder order) {
        return order.paid(tradeNo(), order.order().amount());
    }

    private void forge(SandboxOrder order) {
        var terms = order.order();
        var trade = new Trade(tradeNo(), terms.amount(), terms.currency(), 0, RefundStatus.NONE, null, 0);
        notifier.deliver(
                notificationOf(order, Event.PAID, trade, SandboxKeys.generate().provider()));
    }

    private SignedNotification notificationOf(SandboxOrder order, Event event, Trade trade, KeyPair signer) {
        var terms = order.order();
        var notification = new Notification(randomSource.hex(16), event, terms.orderNo(), trade);
        var body = SandboxProtocol.JSON.writeValueAsString(notification);
        var now = clock.instant();
        var signature = SandboxSignature.of(signer.getPrivate(), SandboxProvider.NOTICE, app, now, body);
        return new SignedNotification(URI.create(terms.notifyUrl()), signature, body, now);
    }

    private String tradeNo() {
        return "SB" + randomSource.hex(12);
    }
}
