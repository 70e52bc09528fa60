package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.HttpMessage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Servlet request as the client sent it. Behind a proxy the request lacks its public address, so the settings list the
 * public addresses.
 */
record ServletHttpMessage(HttpServletRequest request, List<URI> publicAddresses) implements HttpMessage {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String scheme() {
        var address = publicAddress();
        return address == null ? request.getScheme() : address.getScheme();
    }

    @Override
    public String authority() {
        var address = publicAddress();
        return address == null
                ? authority(request.getScheme(), request.getServerName(), request.getServerPort())
                : authority(address.getScheme(), address.getHost(), address.getPort());
    }

    @Override
    public String path() {
        return request.getRequestURI();
    }

    @Override
    public @Nullable String query() {
        return request.getQueryString();
    }

    @Override
    public List<String> header(String name) {
        return Collections.list(request.getHeaders(name));
    }

    /** Returns the public address with the host of the request; otherwise the first one. */
    private @Nullable URI publicAddress() {
        return publicAddresses.stream()
                .filter(address -> address.getHost().equalsIgnoreCase(request.getServerName()))
                .findFirst()
                .orElse(publicAddresses.isEmpty() ? null : publicAddresses.getFirst());
    }

    private static String authority(String scheme, String host, int port) {
        var defaultPort = scheme.equals("https") ? HTTPS : HTTP;
        var name = host.toLowerCase(Locale.ROOT);
        return port == -1 || port == defaultPort ? name : name + ":" + port;
    }
}
