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
 * Server side of a WebSocket connection. Callers never block: frames go into a queue of bounded size, and one virtual
 * thread writes the queue to the socket.
 */
final class ChatConnection {

    private static final Logger log = LoggerFactory.getLogger(ChatConnection.class);

    private final WebSocketSession session;
    private final ChatConnectionSettings settings;
    private final Clock clock;
    private final InboundFrames inbound;
    private final HeartbeatSchedule heartbeat;
    private final Deque<WebSocketMessage<?>> queue = new ArrayDeque<>(2);

    private volatile @Nullable ConnectionOwner owner;
    private volatile @Nullable CloseStatus closeStatus;
    private boolean ready;
    private boolean writing;
    private long frameStartedAt;
    private long queuedBytes;

    ChatConnection(WebSocketSession session, ChatConnectionSettings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.inbound = new InboundFrames(settings, clock.millis());
        this.heartbeat = new HeartbeatSchedule(settings, clock.millis());
    }

    /** Returns an id that is unique on this instance. */
    String id() {
        return session.getId();
    }

    InboundFrames inbound() {
        return inbound;
    }

    HeartbeatSchedule heartbeat() {
        return heartbeat;
    }

    /** Returns the session of the connection; null before authentication. */
    @Nullable
    ConnectionOwner owner() {
        return owner;
    }

    void bindTo(ConnectionOwner newOwner) {
        owner = newOwner;
    }

    boolean isClosing() {
        return closeStatus != null;
    }

    /** Returns the memory of queued and unsent frames in bytes. */
    synchronized long queuedBytes() {
        return queuedBytes;
    }

    /** Returns whether one frame has been in transmission longer than {@code sendTimeout}. */
    synchronized boolean isStuck(long now) {
        return writing && now - frameStartedAt > settings.sendTimeout().toMillis();
    }

    /** Starts to write: the given frame first, then frames that were queued before. */
    synchronized void start(String first) {
        if (!isClosing()) {
            ready = true;
            queuedBytes += bytes(first);
            queue.addFirst(new TextMessage(first));
            write();
        }
    }

    /** Queues a frame, or aborts the connection if the queue would exceed {@code maxSendBufferBytes}. */
    synchronized void send(String text) {
        if (isClosing()) {
            return;
        }
        if (queuedBytes + bytes(text) > settings.maxSendBufferBytes()) {
            abort(CloseCodes.TIMED_OUT);
            return;
        }
        queuedBytes += bytes(text);
        queue.add(new TextMessage(text));
        write();
    }

    synchronized void ping() {
        if (ready && !isClosing()) {
            queue.add(new PingMessage());
            write();
        }
    }

    /** Closes the connection after all queued frames are written. */
    synchronized void close(CloseStatus status) {
        if (!isClosing()) {
            closeStatus = status;
            ready = true;
            write();
        }
    }

    /** Closes the connection at once and discards queued frames. */
    synchronized void abort(CloseStatus status) {
        queue.clear();
        queuedBytes = 0;
        if (!isClosing()) {
            closeStatus = status;
            Thread.startVirtualThread(() -> closeSession(status));
        }
    }

    /** Ends the writing thread of a connection that is already closed. */
    synchronized void markClosed(CloseStatus status) {
        closeStatus = status;
        queue.clear();
        queuedBytes = 0;
    }

    private void write() {
        if (ready && !writing) {
            writing = true;
            frameStartedAt = clock.millis();
            Thread.startVirtualThread(this::writeQueue);
        }
    }

    private void writeQueue() {
        var next = next(null);
        try {
            while (next != null) {
                session.sendMessage(next);
                next = next(next);
            }
        } catch (IOException | RuntimeException failure) {
            log.debug("connection write failed cause={}", failure.getClass().getSimpleName());
            markClosed(CloseCodes.TIMED_OUT);
        }
        var status = closeStatus;
        if (status != null) {
            closeSession(status);
        }
    }

    /** Returns the next frame, or null and ends the writer if the queue is empty. */
    private synchronized @Nullable WebSocketMessage<?> next(@Nullable WebSocketMessage<?> sent) {
        if (sent instanceof TextMessage text) {
            queuedBytes = Math.max(0, queuedBytes - bytes(text.getPayload()));
        }
        frameStartedAt = clock.millis();
        var next = queue.poll();
        writing = next != null;
        return next;
    }

    private void closeSession(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException failure) {
            log.debug("connection close failed cause={}", failure.getClass().getSimpleName());
        }
    }

    /** Returns an upper bound of the memory of a text. */
    private static long bytes(String text) {
        return 2L * text.length();
    }
}
