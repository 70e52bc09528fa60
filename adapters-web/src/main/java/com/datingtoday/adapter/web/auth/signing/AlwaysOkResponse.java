package com.datingtoday.adapter.web.auth.signing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.function.BooleanSupplier;

/** Response whose status is 200 whatever status is set, for clients that read the envelope only. */
final class AlwaysOkResponse extends HttpServletResponseWrapper {

    private final BooleanSupplier enabled;

    AlwaysOkResponse(HttpServletResponse response, BooleanSupplier enabled) {
        super(response);
        this.enabled = enabled;
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status != SC_OK && enabled.getAsBoolean() ? SC_OK : status);
    }
}
