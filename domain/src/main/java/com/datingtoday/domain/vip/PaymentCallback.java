package com.datingtoday.domain.vip;

import java.util.Map;

/**
 * A call that claims to be a payment provider's.
 *
 * @param headers by name in lower case
 * @param body as it came, in UTF-8
 * @param form the fields of a form; empty if the body is none
 */
public record PaymentCallback(Map<String, String> headers, String body, Map<String, String> form) {

    public PaymentCallback {
        headers = Map.copyOf(headers);
        form = Map.copyOf(form);
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "PaymentCallback[hidden]";
    }
}
