package com.datingtoday.adapter.sandbox.vip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be made to happen at the sandbox. */
enum SandboxAction {
    PAY("Pay"),
    PAY_TWICE("Pay twice: two payments for one order"),
    PAY_SILENTLY("Pay, and lose the notification"),
    PAY_LATE("Pay although it is closed"),
    PAY_ALTERED("Pay another amount"),
    FORGE("Send a notification that somebody else has signed"),
    REPEAT("Send every notification again"),
    REFUND("Refund all"),
    REFUND_PART("Refund half"),
    REVERSE("Take refunds back"),
    CLOSE("Close"),
    REFUNDS_AT_ONCE("From now on: refunds are made at once"),
    REFUNDS_SLOW("From now on: refunds stay under way"),
    REFUNDS_REFUSED("From now on: refunds fail"),
    FINISH_REFUND("Make the refund that is under way"),
    FAIL_REFUND("Fail the refund that is under way");

    private final String label;

    SandboxAction(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** How it stands in addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SandboxAction> of(String path) {
        return Arrays.stream(values())
                .filter(button -> button.path().equals(path))
                .findFirst();
    }
}
