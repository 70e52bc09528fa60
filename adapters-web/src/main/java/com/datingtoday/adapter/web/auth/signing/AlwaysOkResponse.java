package com.datingtoday.adapter.web.auth.signing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.function.BooleanSupplier;

/** Response that replaces any status by 200 while it is enabled, for clients that read only the envelope. */
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
