package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import java.util.Arrays;
import java.util.stream.Collectors;

/** HTML of the checkout page. */
final class SandboxCheckoutPage {

    private SandboxCheckoutPage() {}

    static String of(SandboxOrder bill) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Sandbox payment</title></head>
                <body>
                <h1>Sandbox payment</h1>
                <p>No money moves here.</p>
                <p>%s: <strong>%s</strong> (order %s, %s, refunds %s)</p>
                <ul>%s</ul>
                %s
                </body>
                </html>
                """.formatted(
                text(bill.order().subject()),
                text(amount(bill.order().amount(), bill.order().currency())),
                text(bill.order().orderNo()),
                state(bill),
                bill.refunds(),
                bill.trades().stream().map(SandboxCheckoutPage::tradeItem).collect(Collectors.joining()),
                Arrays.stream(SandboxAction.values())
                        .map(action -> action(bill, action))
                        .collect(Collectors.joining("\n")));
    }

    private static String state(SandboxOrder bill) {
        if (bill.isPaid()) {
            return "paid";
        }
        return bill.closed() ? "closed" : "to pay";
    }

    private static String tradeItem(Trade trade) {
        return "<li>%s: %s, refunded %s, refund %s</li>"
                .formatted(
                        text(trade.tradeNo()),
                        text(amount(trade.amount(), trade.currency())),
                        trade.refunded(),
                        trade.refund());
    }

    private static String action(SandboxOrder bill, SandboxAction action) {
        return "<form method=\"post\" action=\"/pay/%s/%s\"><action>%s</action></form>"
                .formatted(text(bill.number()), action.path(), text(action.label()));
    }

    private static String amount(long minor, String currency) {
        return currency + " " + minor + " in its smallest unit";
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
