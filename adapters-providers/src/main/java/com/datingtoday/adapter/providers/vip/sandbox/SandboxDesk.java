package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Event;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Notice;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.RefundStatus;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Trade;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxNotifier.Letter;
import com.datingtoday.application.shared.RandomSource;
import java.net.URI;
import java.security.KeyPair;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the buttons of the sandbox are pressed, and what has become of an order is told. */
final class SandboxDesk {

    private final SandboxLedger ledger;
    private final SandboxNotifier notifier;
    private final RandomSource randomSource;
    private final KeyPair keys;
    private final String app;
    private final Clock clock;
    private final Map<String, List<Letter>> told = new ConcurrentHashMap<>();

    /**
     * Opens it.
     *
     * @param keys of the provider
     * @param app whose orders these are
     */
    SandboxDesk(
            SandboxLedger ledger,
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

    void press(String number, SandboxButton button) throws SandboxRefusal {
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
            case CLOSE -> ledger.change(number, SandboxBill::close);
            case REFUNDS_AT_ONCE -> ledger.change(number, bill -> bill.treating(SandboxBill.Refunds.AT_ONCE));
            case REFUNDS_SLOW -> ledger.change(number, bill -> bill.treating(SandboxBill.Refunds.SLOW));
            case REFUNDS_REFUSED -> ledger.change(number, bill -> bill.treating(SandboxBill.Refunds.REFUSED));
            case FINISH_REFUND -> change(number, bill -> bill.settled(true, now));
            case FAIL_REFUND -> change(number, bill -> bill.settled(false, now));
        }
    }

    /** Changes a bill, and tells what is new. */
    SandboxBill change(String number, SandboxLedger.Step step) throws SandboxRefusal {
        var changed = ledger.change(number, step);
        var bill = changed.after();
        for (var change : bill.since(changed.before())) {
            var letter = letter(bill, change.event(), change.trade(), keys);
            told.computeIfAbsent(number, _ -> new CopyOnWriteArrayList<>()).add(letter);
            notifier.deliver(letter);
        }
        return bill;
    }

    private SandboxBill paid(SandboxBill bill) {
        return bill.paid(tradeNo(), bill.order().amount());
    }

    private void forge(SandboxBill bill) {
        var order = bill.order();
        var trade = new Trade(tradeNo(), order.amount(), order.currency(), 0, RefundStatus.NONE, null, 0);
        notifier.deliver(letter(bill, Event.PAID, trade, SandboxKeys.made().provider()));
    }

    private Letter letter(SandboxBill bill, Event event, Trade trade, KeyPair signer) {
        var order = bill.order();
        var notice = new Notice(randomSource.hex(16), event, order.orderNo(), trade);
        var body = SandboxMessages.JSON.writeValueAsString(notice);
        var now = clock.instant();
        var seal = SandboxSeal.of(signer.getPrivate(), SandboxProvider.NOTICE, app, now, body);
        return new Letter(URI.create(order.notifyUrl()), seal, body, now);
    }

    private String tradeNo() {
        return "SB" + randomSource.hex(12);
    }
}
