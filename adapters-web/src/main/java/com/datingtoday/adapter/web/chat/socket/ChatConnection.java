package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.domain.chat.ConnectionOwner;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * A connection as the server writes to it. Whoever tells it something never waits: what cannot be sent at once stands in a
 * line of bounded length, and one virtual thread writes as long as there is a line.
 */
final class ChatConnection {

    private static final Logger log = LoggerFactory.getLogger(ChatConnection.class);

    private final WebSocketSession session;
    private final ChatConnectionSettings settings;
    private final Clock clock;
    private final InboundFrames inbound;
    private final HeartbeatSchedule heartbeat;
    private final Deque<WebSocketMessage<?>> line = new ArrayDeque<>(2);

    private volatile @Nullable ConnectionOwner owner;
    private volatile @Nullable CloseStatus closing;
    private boolean ready;
    private boolean writing;
    private long writingSince;
    private long waitingBytes;

    ChatConnection(WebSocketSession session, ChatConnectionSettings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.inbound = new InboundFrames(settings, clock.millis());
        this.heartbeat = new HeartbeatSchedule(settings, clock.millis());
    }

    /** Unique on this instance. */
    String id() {
        return session.getId();
    }

    /** What it has said. */
    InboundFrames inbound() {
        return inbound;
    }

    /** When something is to be done about it. */
    HeartbeatSchedule heartbeat() {
        return heartbeat;
    }

    /** For whom it is open; null before it has shown a ticket. */
    @Nullable
    ConnectionOwner owner() {
        return owner;
    }

    void bindTo(ConnectionOwner whose) {
        owner = whose;
    }

    boolean isClosing() {
        return closing != null;
    }

    /** Bytes that wait to be read. */
    synchronized long waitingBytes() {
        return waitingBytes;
    }

    /** Whether it has been reading the same for too long. */
    synchronized boolean isStuck(long now) {
        return writing && now - writingSince > settings.sendTime().toMillis();
    }

    /** Begins to tell it what it should hear: first this, then what has come up meanwhile. */
    synchronized void begin(String first) {
        if (!isClosing()) {
            ready = true;
            waitingBytes += bytes(first);
            line.addFirst(new TextMessage(first));
            write();
        }
    }

    /** Tells it something, or cuts it if it has too much to read already. */
    synchronized void send(String text) {
        if (isClosing()) {
            return;
        }
        if (waitingBytes + bytes(text) > settings.sendBytes()) {
            abort(CloseCodes.TIMED_OUT);
            return;
        }
        waitingBytes += bytes(text);
        line.add(new TextMessage(text));
        write();
    }

    /** Asks whether it is there. */
    synchronized void ping() {
        if (ready && !isClosing()) {
            line.add(new PingMessage());
            write();
        }
    }

    /** Closes it when it has read what waits. */
    synchronized void close(CloseStatus status) {
        if (!isClosing()) {
            closing = status;
            ready = true;
            write();
        }
    }

    /** Closes it at once; what waits is thrown away. */
    synchronized void abort(CloseStatus status) {
        line.clear();
        waitingBytes = 0;
        if (!isClosing()) {
            closing = status;
            Thread.startVirtualThread(() -> closeSession(status));
        }
    }

    /** It is closed: whoever was about to write to it need not. */
    synchronized void markClosed(CloseStatus status) {
        closing = status;
        line.clear();
        waitingBytes = 0;
    }

    private void write() {
        if (ready && !writing) {
            writing = true;
            writingSince = clock.millis();
            Thread.startVirtualThread(this::writeLine);
        }
    }

    private void writeLine() {
        var next = next(null);
        try {
            while (next != null) {
                session.sendMessage(next);
                next = next(next);
            }
        } catch (IOException | RuntimeException gone) {
            log.debug("a socket is gone: {}", gone.getClass().getSimpleName());
            markClosed(CloseCodes.TIMED_OUT);
        }
        var status = closing;
        if (status != null) {
            closeSession(status);
        }
    }

    /** What to write next; null if there is nothing any more. */
    private synchronized @Nullable WebSocketMessage<?> next(@Nullable WebSocketMessage<?> sent) {
        if (sent instanceof TextMessage text) {
            waitingBytes = Math.max(0, waitingBytes - bytes(text.getPayload()));
        }
        writingSince = clock.millis();
        var next = line.poll();
        writing = next != null;
        return next;
    }

    private void closeSession(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException gone) {
            log.debug("a socket was gone: {}", gone.getClass().getSimpleName());
        }
    }

    /** What a text takes in memory, at the most. */
    private static long bytes(String text) {
        return 2L * text.length();
    }
}
