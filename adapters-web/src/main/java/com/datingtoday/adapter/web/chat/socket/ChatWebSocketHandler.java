package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.CloseConnection;
import com.datingtoday.application.chat.live.SendTypingIndicator;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Hears what clients say. Each connection is heard by one thread at a time, which may wait for nobody else's sake. */
@Component
record ChatWebSocketHandler(
        ConnectionRegistry sockets,
        ConnectionAuthenticator connectionAuthenticator,
        SendTypingIndicator sendTypingIndicator,
        CloseConnection closeConnection,
        FrameCodec frameCodec,
        ChatConnectionSettings settings,
        Clock clock)
        implements WebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(ChatWebSocketHandler.class);
    private static final String ATTRIBUTE = "datingtoday.socket";

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        WebSocketSessionLimits.limit(session, settings);
        var socket = new ChatConnection(session, settings, clock);
        session.getAttributes().put(ATTRIBUTE, socket);
        sockets.add(socket);
        if (sockets.isShuttingDown()) {
            socket.close(CloseCodes.RESTART);
        }
    }

    /** What is longer than Tomcat's small buffers comes in parts. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
        var socket = socket(session);
        if (socket.isClosing()) {
            return;
        }
        try {
            hear(socket, message);
        } catch (DependencyUnavailableException away) {
            log.warn("{}", away.getMessage());
            socket.abort(CloseCodes.LATER);
        } catch (RuntimeException fault) {
            log.error("socket failed", fault);
            socket.abort(CloseCodes.FAULT);
        }
    }

    private void hear(ChatConnection socket, WebSocketMessage<?> message) {
        var inboundFrames = socket.inbound();
        switch (message) {
            case BinaryMessage _ -> socket.abort(CloseCodes.TEXT_ALONE);
            case TextMessage part when inboundFrames.exceedsLimit(part) -> socket.abort(CloseCodes.TOO_BIG);
            case TextMessage part -> inboundFrames.completeMessage(part).ifPresent(text -> hear(socket, text));
            default -> inboundFrames.count(clock.millis()).ifPresent(socket::abort);
        }
    }

    private void hear(ChatConnection socket, String text) {
        var refusal = socket.inbound().count(clock.millis());
        if (refusal.isPresent()) {
            socket.abort(refusal.get());
            return;
        }
        var owner = socket.owner();
        var frame = frameCodec.decode(text);
        if (frame.isEmpty()) {
            socket.abort(CloseCodes.MALFORMED);
        } else if (owner == null) {
            hearFirst(socket, frame.get());
        } else {
            hear(socket, owner, frame.get());
        }
    }

    private void hearFirst(ChatConnection socket, ClientFrame frame) {
        if (frame instanceof ClientFrame.Auth(var ticket)) {
            connectionAuthenticator.authenticate(socket, ticket);
        } else {
            socket.abort(CloseCodes.NOT_LOGGED_IN);
        }
    }

    private void hear(ChatConnection socket, ConnectionOwner owner, ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Auth _ -> socket.abort(CloseCodes.MALFORMED);
            case ClientFrame.Ping() -> socket.send(frameCodec.encode(new ServerFrame.Pong()));
            case ClientFrame.Typing(var peerId) -> tellTyping(socket, owner.user(), peerId);
        }
    }

    /** Nothing comes back, whatever becomes of it. */
    private void tellTyping(ChatConnection socket, UserId user, long peerId) {
        try {
            sendTypingIndicator.send(new SendTypingIndicator.Command(user, new UserId(peerId)));
        } catch (IllegalArgumentException nobody) {
            socket.abort(CloseCodes.MALFORMED);
        } catch (DomainException | DependencyUnavailableException untold) {
            // It is only a hint.
        }
    }

    /** Tomcat closes a connection that is broken. */
    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        log.debug("a socket broke: {}", failure.getClass().getSimpleName());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var socket = socket(session);
        socket.markClosed(status);
        sockets.remove(socket);
        var owner = socket.owner();
        if (owner != null) {
            forget(owner, socket);
        }
    }

    private void forget(ConnectionOwner owner, ChatConnection socket) {
        try {
            closeConnection.close(new CloseConnection.Command(owner.user(), socket.id()));
        } catch (DependencyUnavailableException away) {
            // What nobody keeps is forgotten after a while.
        }
    }

    private static ChatConnection socket(WebSocketSession session) {
        if (session.getAttributes().get(ATTRIBUTE) instanceof ChatConnection socket) {
            return socket;
        }
        throw new IllegalStateException("a socket was never opened");
    }
}
