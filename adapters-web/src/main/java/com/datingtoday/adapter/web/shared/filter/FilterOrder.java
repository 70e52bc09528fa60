package com.datingtoday.adapter.web.shared.filter;

import org.springframework.core.Ordered;

/** In which order a request meets the filters; Spring's own observation stands before them, behind the edge. */
public final class FilterOrder {

    /** Cross-origin rules: a browser's preflight is not signed. */
    public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 100;

    /** The signature. */
    public static final int SIGNING = Ordered.HIGHEST_PRECEDENCE + 200;

    /** A place among the requests worked on. */
    public static final int CAPACITY = Ordered.HIGHEST_PRECEDENCE + 300;

    private FilterOrder() {}
}
