package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.CloseConnection;
import com.datingtoday.application.chat.live.SendTypingIndicator;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Handler of client frames. Tomcat calls it with one thread at a time per connection. */
@Component
record ChatWebSocketHandler(
        ConnectionRegistry connections,
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
        WebSocketSessionLimits.apply(session, settings);
        var connection = new ChatConnection(session, settings, clock);
        session.getAttributes().put(ATTRIBUTE, connection);
        connections.add(connection);
        if (connections.isShuttingDown()) {
            connection.close(CloseCodes.RESTART);
        }
    }

    /** Returns true, because messages longer than the small buffers of Tomcat arrive in parts. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
        var connection = connection(session);
        if (connection.isClosing()) {
            return;
        }
        try {
            handle(connection, message);
        } catch (DependencyUnavailableException unavailable) {
            log.warn("frame not handled dependency={}", unavailable.dependency());
            connection.abort(CloseCodes.TRY_LATER);
        } catch (RuntimeException failure) {
            log.error("frame handler failed cause={}", failure.getClass().getSimpleName(), failure);
            connection.abort(CloseCodes.INTERNAL_ERROR);
        }
    }

    private void handle(ChatConnection connection, WebSocketMessage<?> message) {
        var inboundFrames = connection.inbound();
        switch (message) {
            case BinaryMessage _ -> connection.abort(CloseCodes.TEXT_ONLY);
            case TextMessage part when inboundFrames.exceedsLimit(part) -> connection.abort(CloseCodes.TOO_BIG);
            case TextMessage part -> inboundFrames.completeMessage(part).ifPresent(text -> handle(connection, text));
            default -> inboundFrames.count(clock.millis()).ifPresent(connection::abort);
        }
    }

    private void handle(ChatConnection connection, String text) {
        var rejection = connection.inbound().count(clock.millis());
        if (rejection.isPresent()) {
            connection.abort(rejection.get());
            return;
        }
        var owner = connection.owner();
        var decoded = frameCodec.decode(text);
        if (owner == null) {
            handleFirst(connection, decoded);
        } else {
            handle(connection, owner, decoded);
        }
    }

    private void handleFirst(ChatConnection connection, DecodedFrame decoded) {
        switch (decoded) {
            case DecodedFrame.Accepted(ClientFrame.Auth(var ticket)) ->
                connectionAuthenticator.authenticate(connection, ticket);
            case DecodedFrame.Accepted _ -> connection.abort(CloseCodes.NOT_LOGGED_IN);
            case DecodedFrame.Rejected _ -> connection.abort(CloseCodes.MALFORMED);
        }
    }

    private void handle(ChatConnection connection, ConnectionOwner owner, DecodedFrame decoded) {
        switch (decoded) {
            case DecodedFrame.Accepted(var frame) -> handle(connection, owner, frame);
            case DecodedFrame.Rejected(var error) -> send(connection, error);
        }
    }

    private void handle(ChatConnection connection, ConnectionOwner owner, ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Auth _ -> send(connection, ServerFrame.FrameRejected.repeatedAuth());
            case ClientFrame.Ping() -> send(connection, new ServerFrame.Pong());
            case ClientFrame.Typing(var peerId) ->
                toUserId(peerId)
                        .ifPresentOrElse(
                                peer -> sendTypingIndicator(owner.user(), peer),
                                () -> send(connection, ServerFrame.FrameRejected.invalidPeerId()));
        }
    }

    private void send(ChatConnection connection, ServerFrame frame) {
        connection.send(frameCodec.encode(frame));
    }

    private static Optional<UserId> toUserId(long value) {
        try {
            return Optional.of(new UserId(value));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /**
     * Publishes the indicator without a response to the client. Rejections and outages are ignored, because clients do
     * not rely on the indicator.
     */
    private void sendTypingIndicator(UserId user, UserId peer) {
        try {
            sendTypingIndicator.send(new SendTypingIndicator.Command(user, peer));
        } catch (DomainException | DependencyUnavailableException ignored) {
            // A lost typing indicator has no effect.
        }
    }

    /** Logs the failure only, because Tomcat closes the connection. */
    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        log.debug("connection transport failed cause={}", failure.getClass().getSimpleName());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var connection = connection(session);
        connection.markClosed(status);
        connections.remove(connection);
        var owner = connection.owner();
        if (owner != null) {
            closeConnection(owner, connection);
        }
    }

    private void closeConnection(ConnectionOwner owner, ChatConnection connection) {
        try {
            closeConnection.close(new CloseConnection.Command(owner.user(), connection.id()));
        } catch (DependencyUnavailableException unavailable) {
            // The entry expires, because this instance no longer renews it.
        }
    }

    private static ChatConnection connection(WebSocketSession session) {
        if (session.getAttributes().get(ATTRIBUTE) instanceof ChatConnection connection) {
            return connection;
        }
        throw new IllegalStateException(
                "the WebSocket session has no ChatConnection; afterConnectionEstablished must run first");
    }
}
