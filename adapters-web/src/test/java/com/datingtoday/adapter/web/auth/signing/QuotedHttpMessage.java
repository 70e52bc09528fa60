package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.HttpMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Request parsed from its text on the wire. */
record QuotedHttpMessage(String method, String scheme, String authority, String target, List<String> lines)
        implements HttpMessage {

    static QuotedHttpMessage of(String method, String target, String... lines) {
        return new QuotedHttpMessage(method, "https", "www.example.com", target, List.of(lines));
    }

    @Override
    public String path() {
        return target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
    }

    @Override
    public @Nullable String query() {
        return target.contains("?") ? target.substring(target.indexOf('?') + 1) : null;
    }

    @Override
    public List<String> header(String name) {
        var values = new ArrayList<String>();
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (line.substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
                values.add(line.substring(colon + 1));
            }
        }
        return values;
    }
}
