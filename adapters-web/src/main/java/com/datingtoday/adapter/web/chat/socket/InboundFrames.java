package com.datingtoday.adapter.web.chat.socket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;

/** What is heard on a connection, by its reading thread alone; others may ask when. */
final class InboundFrames {

    private static final long SECOND = 1_000;

    private final ChatConnectionSettings settings;
    private final long openedAt;
    private volatile long lastReceivedAt;
    private long second;
    private int inSecond;
    private @Nullable StringBuilder parts;
    private long bytes;

    InboundFrames(ChatConnectionSettings settings, long now) {
        this.settings = settings;
        this.openedAt = now;
        this.lastReceivedAt = now;
    }

    /** When the connection was opened. */
    long openedAt() {
        return openedAt;
    }

    /** When something was heard last. */
    long lastReceivedAt() {
        return lastReceivedAt;
    }

    /** Why to close the connection that says one thing more; empty if it may. */
    Optional<CloseStatus> count(long now) {
        lastReceivedAt = now;
        if (now / SECOND != second) {
            second = now / SECOND;
            inSecond = 0;
        }
        inSecond++;
        return inSecond > settings.framesASecond() ? Optional.of(CloseCodes.TOO_OFTEN) : Optional.empty();
    }

    /** Whether what is being said, with this part of it, is longer than allowed. */
    boolean exceedsLimit(TextMessage part) {
        bytes += part.getPayloadLength();
        return bytes > settings.frameBytes();
    }

    /** The whole of what was said, if this is the last part. Nothing is kept of it then. */
    Optional<String> completeMessage(TextMessage part) {
        var before = parts;
        if (!part.isLast()) {
            parts = (before == null ? new StringBuilder() : before).append(part.getPayload());
            return Optional.empty();
        }
        parts = null;
        bytes = 0;
        return Optional.of(
                before == null
                        ? part.getPayload()
                        : before.append(part.getPayload()).toString());
    }
}
