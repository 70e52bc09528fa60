package com.datingtoday.adapter.web.chat.socket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;

/**
 * Inbound state of one connection: rate, size, partial frames. Only the reading thread uses it, except for the times.
 */
final class InboundFrames {

    private static final long SECOND = 1_000;

    private final ChatConnectionSettings settings;
    private final long openedAt;
    private volatile long lastReceivedAt;
    private long second;
    private int framesInSecond;
    private @Nullable StringBuilder buffer;
    private long bytes;

    InboundFrames(ChatConnectionSettings settings, long now) {
        this.settings = settings;
        this.openedAt = now;
        this.lastReceivedAt = now;
    }

    long openedAt() {
        return openedAt;
    }

    long lastReceivedAt() {
        return lastReceivedAt;
    }

    /** Counts a frame; returns the close status if it exceeds the rate limit. */
    Optional<CloseStatus> count(long now) {
        lastReceivedAt = now;
        if (now / SECOND != second) {
            second = now / SECOND;
            framesInSecond = 0;
        }
        framesInSecond++;
        return framesInSecond > settings.maxFramesPerSecond()
                ? Optional.of(CloseCodes.TOO_MANY_FRAMES)
                : Optional.empty();
    }

    /** Returns whether the message including this part is longer than {@code frameBytes}. */
    boolean exceedsLimit(TextMessage part) {
        bytes += part.getPayloadLength();
        return bytes > settings.maxFrameBytes();
    }

    /** Returns the whole message if this is its last part. */
    Optional<String> completeMessage(TextMessage part) {
        var received = buffer;
        if (!part.isLast()) {
            buffer = (received == null ? new StringBuilder() : received).append(part.getPayload());
            return Optional.empty();
        }
        buffer = null;
        bytes = 0;
        return Optional.of(
                received == null
                        ? part.getPayload()
                        : received.append(part.getPayload()).toString());
    }
}
