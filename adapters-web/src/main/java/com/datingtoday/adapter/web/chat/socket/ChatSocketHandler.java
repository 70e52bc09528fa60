package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.CloseSocket;
import com.datingtoday.application.chat.live.TellTyping;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.chat.SocketOwner;
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
record ChatSocketHandler(
        TomcatSockets sockets,
        Greeting greeting,
        TellTyping tellTyping,
        CloseSocket closeSocket,
        Frames frames,
        ChatSettings settings,
        Clock clock)
        implements WebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(ChatSocketHandler.class);
    private static final String ATTRIBUTE = "datingtoday.socket";

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        TomcatSession.limit(session, settings);
        var socket = new LiveSocket(session, settings, clock);
        session.getAttributes().put(ATTRIBUTE, socket);
        sockets.add(socket);
        if (sockets.isLeaving()) {
            socket.close(Closing.RESTART);
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
            socket.cut(Closing.LATER);
        } catch (RuntimeException fault) {
            log.error("socket failed", fault);
            socket.cut(Closing.FAULT);
        }
    }

    private void hear(LiveSocket socket, WebSocketMessage<?> message) {
        var hearing = socket.hearing();
        switch (message) {
            case BinaryMessage _ -> socket.cut(Closing.TEXT_ALONE);
            case TextMessage part when hearing.isTooBig(part) -> socket.cut(Closing.TOO_BIG);
            case TextMessage part -> hearing.whole(part).ifPresent(text -> hear(socket, text));
            default -> hearing.count(clock.millis()).ifPresent(socket::cut);
        }
    }

    private void hear(LiveSocket socket, String text) {
        var refusal = socket.hearing().count(clock.millis());
        if (refusal.isPresent()) {
            socket.cut(refusal.get());
            return;
        }
        var owner = socket.owner();
        var frame = frames.read(text);
        if (frame.isEmpty()) {
            socket.cut(Closing.MALFORMED);
        } else if (owner == null) {
            hearFirst(socket, frame.get());
        } else {
            hear(socket, owner, frame.get());
        }
    }

    private void hearFirst(LiveSocket socket, ClientFrame frame) {
        if (frame instanceof ClientFrame.Auth(var ticket)) {
            greeting.greet(socket, ticket);
        } else {
            socket.cut(Closing.NOT_LOGGED_IN);
        }
    }

    private void hear(LiveSocket socket, SocketOwner owner, ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Auth _ -> socket.cut(Closing.MALFORMED);
            case ClientFrame.Ping() -> socket.tell(frames.write(new ServerFrame.Pong()));
            case ClientFrame.Typing(var peerId) -> tellTyping(socket, owner.user(), peerId);
        }
    }

    /** Nothing comes back, whatever becomes of it. */
    private void tellTyping(LiveSocket socket, UserId user, long peerId) {
        try {
            tellTyping.tell(new TellTyping.Command(user, new UserId(peerId)));
        } catch (IllegalArgumentException nobody) {
            socket.cut(Closing.MALFORMED);
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
        socket.gone(status);
        sockets.remove(socket);
        var owner = socket.owner();
        if (owner != null) {
            forget(owner, socket);
        }
    }

    private void forget(SocketOwner owner, LiveSocket socket) {
        try {
            closeSocket.close(new CloseSocket.Command(owner.user(), socket.id()));
        } catch (DependencyUnavailableException away) {
            // What nobody keeps is forgotten after a while.
        }
    }

    private static LiveSocket socket(WebSocketSession session) {
        if (session.getAttributes().get(ATTRIBUTE) instanceof LiveSocket socket) {
            return socket;
        }
        throw new IllegalStateException("a socket was never opened");
    }
}
