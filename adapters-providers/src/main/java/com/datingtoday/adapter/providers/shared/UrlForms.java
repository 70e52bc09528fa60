package com.datingtoday.adapter.providers.shared;

/** Regular expressions of URLs that settings accept, each with the message for another value. */
public final class UrlForms {

    /** Pattern of an endpoint: scheme, host and optional port. */
    public static final String ENDPOINT =
            "(https://[A-Za-z0-9.-]{1,253}|http://(127\\.0\\.0\\.1|localhost))(:[0-9]{1,5})?";

    public static final String ENDPOINT_MESSAGE =
            "must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only";

    /** Pattern of a URL: scheme, host, optional port and optional path, without a query. */
    public static final String URL = ENDPOINT + "(/[A-Za-z0-9._~/-]{0,500})?";

    public static final String URL_MESSAGE =
            "must be https://host/path or https://host:port/path; http is allowed for 127.0.0.1 and localhost only";

    private UrlForms() {}
}
