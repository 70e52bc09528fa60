package com.datingtoday.adapter.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Names of the request attributes that filters, error responses and metrics share. */
public final class RequestAttributes {

    /** The id of the request in the log and in the header {@code X-Request-Id}. */
    public static final String REQUEST_ID = "datingtoday.requestId";

    /** The code of an error response. */
    public static final String CODE = "datingtoday.code";

    private RequestAttributes() {}

    /** Returns the id of the request, or {@code none} before it has one. */
    public static String requestId(HttpServletRequest request) {
        return request.getAttribute(REQUEST_ID) instanceof String id ? id : "none";
    }
}
