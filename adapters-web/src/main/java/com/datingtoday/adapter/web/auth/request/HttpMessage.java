package com.datingtoday.adapter.web.auth.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a request that a signature can cover, unchanged from the wire. */
public interface HttpMessage {

    String method();

    /** Returns {@code http} or {@code https} as the client used it. */
    String scheme();

    /** Returns the host in lower case, with the port unless it is the default of the scheme. */
    String authority();

    /** Returns the raw path. */
    String path();

    /** Returns the raw query without {@code ?}; null if the target has no {@code ?}. */
    @Nullable
    String query();

    /** Returns the values of a header, one per header line, in order. */
    List<String> header(String name);
}
