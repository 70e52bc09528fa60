package com.datingtoday.adapter.web.auth.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a request can be signed, as it came over the wire. */
public interface HttpMessage {

    String method();

    /** {@code http} or {@code https}, as the client sees it. */
    String scheme();

    /** Host in lower case, with the port unless it is the scheme's own. */
    String authority();

    /** Not decoded. */
    String path();

    /** Not decoded, without {@code ?}; null if the target has no {@code ?}. */
    @Nullable
    String query();

    /** The values of a header, one for each line, in order. */
    List<String> header(String name);
}
