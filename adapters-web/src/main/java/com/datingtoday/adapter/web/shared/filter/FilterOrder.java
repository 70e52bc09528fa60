package com.datingtoday.adapter.web.shared.filter;

import org.springframework.core.Ordered;

/** Order of the servlet filters; {@code RequestIdFilter} and Spring's observation filter precede all of these. */
public final class FilterOrder {

    /** Cross-origin rules; the preflight request of a browser is not signed. */
    public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 100;

    /** Status 200 for client apps that are marked {@code always_200}. */
    public static final int LEGACY_STATUS = Ordered.HIGHEST_PRECEDENCE + 150;

    /** Signature, replay protection and login of the request. */
    public static final int AUTHENTICATION = Ordered.HIGHEST_PRECEDENCE + 200;

    /** Permit of the concurrency limit. */
    public static final int CONCURRENCY_LIMIT = Ordered.HIGHEST_PRECEDENCE + 300;

    private FilterOrder() {}
}
