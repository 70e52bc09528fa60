package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where somebody pays with no money. */
final class SandboxCheckoutPage {

    private SandboxCheckoutPage() {}

    /** The page as HTML. */
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
                        bill.trades().stream().map(SandboxCheckoutPage::line).collect(Collectors.joining()),
                        Arrays.stream(SandboxAction.values())
                                .map(button -> button(bill, button))
                                .collect(Collectors.joining("\n")));
    }

    private static String state(SandboxOrder bill) {
        if (bill.isPaid()) {
            return "paid";
        }
        return bill.closed() ? "closed" : "to pay";
    }

    private static String line(Trade trade) {
        return "<li>%s: %s, given back %s, refund %s</li>"
                .formatted(
                        text(trade.tradeNo()),
                        text(amount(trade.amount(), trade.currency())),
                        trade.refunded(),
                        trade.refund());
    }

    private static String button(SandboxOrder bill, SandboxAction button) {
        return "<form method=\"post\" action=\"/pay/%s/%s\"><button>%s</button></form>"
                .formatted(text(bill.number()), button.path(), text(button.label()));
    }

    private static String amount(long minor, String currency) {
        return currency + " " + minor + " in its smallest unit";
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
