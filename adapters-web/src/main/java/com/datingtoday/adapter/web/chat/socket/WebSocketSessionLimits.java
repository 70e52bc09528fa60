package com.datingtoday.adapter.web.chat.socket;

import jakarta.websocket.Session;
import java.time.Duration;
import org.apache.tomcat.websocket.Constants;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** Time limits of Tomcat for one connection. */
final class WebSocketSessionLimits {

    /** Time for the client to confirm a close frame. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private WebSocketSessionLimits() {}

    static void apply(WebSocketSession session, ChatConnectionSettings settings) {
        if (session instanceof NativeWebSocketSession nativeSession) {
            var tomcatSession = nativeSession.getNativeSession(Session.class);
            if (tomcatSession != null) {
                tomcatSession
                        .getUserProperties()
                        .put(
                                Constants.BLOCKING_SEND_TIMEOUT_PROPERTY,
                                settings.sendTimeout().toMillis());
                tomcatSession
                        .getUserProperties()
                        .put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, CLOSE_TIMEOUT.toMillis());
            }
        }
    }
}
