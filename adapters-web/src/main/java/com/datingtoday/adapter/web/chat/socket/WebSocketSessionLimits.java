package com.datingtoday.adapter.web.chat.socket;

import jakarta.websocket.Session;
import java.time.Duration;
import org.apache.tomcat.websocket.Constants;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** What Tomcat is told of each connection. */
final class WebSocketSessionLimits {

    /** How long a client may take to answer that its connection is closed. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private WebSocketSessionLimits() {}

    static void limit(WebSocketSession session, ChatConnectionSettings settings) {
        if (session instanceof NativeWebSocketSession wrapped) {
            var own = wrapped.getNativeSession(Session.class);
            if (own != null) {
                own.getUserProperties()
                        .put(
                                Constants.BLOCKING_SEND_TIMEOUT_PROPERTY,
                                settings.sendTime().toMillis());
                own.getUserProperties().put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, FAREWELL.toMillis());
            }
        }
    }
}
