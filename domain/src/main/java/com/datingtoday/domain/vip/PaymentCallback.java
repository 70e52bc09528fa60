package com.datingtoday.domain.vip;

import java.util.Map;

/**
 * HTTP request that claims to come from a payment provider.
 *
 * @param headers by name in lower case
 * @param body as received, in UTF-8
 * @param form form fields; empty if the body is not a form
 */
public record PaymentCallback(Map<String, String> headers, String body, Map<String, String> form) {

    public PaymentCallback {
        headers = Map.copyOf(headers);
        form = Map.copyOf(form);
    }

    /** Omits the content. */
    @Override
    public String toString() {
        return "PaymentCallback[hidden]";
    }
}
