package com.datingtoday.adapter.sandbox.vip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Actions of the checkout page. */
enum SandboxAction {
    PAY("Pay"),
    PAY_TWICE("Pay twice: two payments for one order"),
    PAY_SILENTLY("Pay, and lose the notification"),
    PAY_LATE("Pay although it is closed"),
    PAY_ALTERED("Pay another amount"),
    FORGE("Send a notification with a forged signature"),
    REPEAT("Send every notification again"),
    REFUND("Refund all"),
    REFUND_PART("Refund half"),
    REVERSE("Reverse refunds"),
    CLOSE("Close"),
    REFUNDS_AT_ONCE("From now on: refunds succeed immediately"),
    REFUNDS_SLOW("From now on: refunds stay pending"),
    REFUNDS_REFUSED("From now on: refunds fail"),
    FINISH_REFUND("Complete the pending refund"),
    FAIL_REFUND("Fail the pending refund");

    private final String label;

    SandboxAction(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns the name in URLs. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SandboxAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path().equals(path))
                .findFirst();
    }
}
