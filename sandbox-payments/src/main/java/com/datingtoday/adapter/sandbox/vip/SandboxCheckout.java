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

/** Where the buttons of the sandbox are pressed, and what has become of an order is told. */
final class SandboxCheckout {

    private final SandboxOrderStore ledger;
    private final SandboxNotifier notifier;
    private final RandomSource randomSource;
    private final KeyPair keys;
    private final String app;
    private final Clock clock;
    private final Map<String, List<SignedNotification>> told = new ConcurrentHashMap<>();

    /**
     * Opens it.
     *
     * @param keys of the provider
     * @param app whose orders these are
     */
    SandboxCheckout(
            SandboxOrderStore ledger,
            SandboxNotifier notifier,
            RandomSource randomSource,
            KeyPair keys,
            String app,
            Clock clock) {
        this.ledger = ledger;
        this.notifier = notifier;
        this.randomSource = randomSource;
        this.keys = keys;
        this.app = app;
        this.clock = clock;
    }

    void press(String number, SandboxAction button) throws SandboxException {
        var now = clock.instant();
        switch (button) {
            case PAY -> change(number, bill -> paid(bill.requireOpen()));
            case PAY_TWICE -> change(number, bill -> paid(paid(bill)));
            case PAY_SILENTLY -> ledger.change(number, bill -> paid(bill.requireOpen()));
            case PAY_LATE -> change(number, this::paid);
            case PAY_ALTERED ->
                change(number, bill -> bill.paid(tradeNo(), bill.order().amount() + 1));
            case FORGE -> forge(ledger.bill(number));
            case REPEAT -> told.getOrDefault(number, List.of()).forEach(notifier::deliver);
            case REFUND -> change(number, bill -> bill.refunded(true, now));
            case REFUND_PART -> change(number, bill -> bill.refunded(false, now));
            case REVERSE -> change(number, bill -> bill.reversed(now));
            case CLOSE -> ledger.change(number, SandboxOrder::close);
            case REFUNDS_AT_ONCE -> ledger.change(number, bill -> bill.treating(SandboxOrder.RefundMode.AT_ONCE));
            case REFUNDS_SLOW -> ledger.change(number, bill -> bill.treating(SandboxOrder.RefundMode.SLOW));
            case REFUNDS_REFUSED -> ledger.change(number, bill -> bill.treating(SandboxOrder.RefundMode.REFUSED));
            case FINISH_REFUND -> change(number, bill -> bill.settled(true, now));
            case FAIL_REFUND -> change(number, bill -> bill.settled(false, now));
        }
    }

    /** Changes a bill, and tells what is new. */
    SandboxOrder change(String number, SandboxOrderStore.Transition transition) throws SandboxException {
        var transitionResult = ledger.change(number, transition);
        var bill = transitionResult.after();
        for (var orderChange : bill.since(transitionResult.before())) {
            var signedNotification = letter(bill, orderChange.event(), orderChange.trade(), keys);
            told.computeIfAbsent(number, _ -> new CopyOnWriteArrayList<>()).add(signedNotification);
            notifier.deliver(signedNotification);
        }
        return bill;
    }

    private SandboxOrder paid(SandboxOrder bill) {
        return bill.paid(tradeNo(), bill.order().amount());
    }

    private void forge(SandboxOrder bill) {
        var order = bill.order();
        var trade = new Trade(tradeNo(), order.amount(), order.currency(), 0, RefundStatus.NONE, null, 0);
        notifier.deliver(letter(bill, Event.PAID, trade, SandboxKeys.made().provider()));
    }

    private SignedNotification letter(SandboxOrder bill, Event event, Trade trade, KeyPair signer) {
        var order = bill.order();
        var notification = new Notification(randomSource.hex(16), event, order.orderNo(), trade);
        var body = SandboxProtocol.JSON.writeValueAsString(notification);
        var now = clock.instant();
        var seal = SandboxSignature.of(signer.getPrivate(), SandboxProvider.NOTICE, app, now, body);
        return new SignedNotification(URI.create(order.notifyUrl()), seal, body, now);
    }

    private String tradeNo() {
        return "SB" + randomSource.hex(12);
    }
}
