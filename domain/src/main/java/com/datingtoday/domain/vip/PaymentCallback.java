package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.Sensitive;
import java.util.Map;

/**
 * HTTP request that claims to come from a payment provider.
 *
 * @param headers by name in lower case
 * @param body as received, in UTF-8
 * @param form form fields; empty if the body is not a form
 */
public record PaymentCallback(
        Sensitive<Map<String, String>> headers, Sensitive<String> body, Sensitive<Map<String, String>> form) {

    public PaymentCallback {
        headers = new Sensitive<>(Map.copyOf(headers.value()));
        form = new Sensitive<>(Map.copyOf(form.value()));
    }
}
