package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * WebSocket endpoint of chat. The handshake is neither signed nor authenticated; the ticket in the first frame
 * authenticates the connection. Browsers may connect from the configured CORS origins and from the same origin.
 */
@Component
final class ChatHandshakeHandler implements HttpRequestHandler {

    static final String PATH = "/api/chat";

    private final WebSocketHttpRequestHandler handshake;
    private final ConnectionRegistry connections;

    ChatHandshakeHandler(ChatWebSocketHandler handler, ConnectionRegistry connections, HttpSettings settings) {
        this.connections = connections;
        this.handshake = new WebSocketHttpRequestHandler(handler, new DefaultHandshakeHandler());
        this.handshake.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(settings.corsOrigins())));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var isWebSocket = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        if (!isWebSocket || !HttpMethod.GET.matches(request.getMethod())) {
            throw new DomainException(new RequestError.UnknownPath());
        }
        if (connections.isShuttingDown()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        handshake.handleRequest(new UncompressedRequest(request), response);
    }

    /** Request without WebSocket extensions: compression takes ten times the memory of an otherwise idle connection. */
    private static final class UncompressedRequest extends HttpServletRequestWrapper {

        UncompressedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isExtensions(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isExtensions(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isExtensions(String name) {
            return WebSocketHttpHeaders.SEC_WEBSOCKET_EXTENSIONS.equalsIgnoreCase(name);
        }
    }
}
