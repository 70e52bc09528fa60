package com.datingtoday.adapter.web.chat.socket;

import java.time.Duration;

/**
 * What the operator decides about connections that hear of messages at once.
 *
 * @param heartbeat how often a connection is asked whether it is there
 * @param silence a connection that has said nothing for so long is closed
 * @param authTime how long a connection may take to show its ticket
 * @param loginCheck how often it is made sure that the login of a connection lasts
 * @param frameBytes the most bytes of what a client says at once
 * @param framesASecond how often it may say something
 * @param sendBytes how much may wait for a client that reads slowly, bytes; it is cut beyond that
 * @param sendTime how long it may take to read what is being sent; it is cut then
 */
public record ChatConnectionSettings(
        Duration heartbeatInterval,
        Duration idleTimeout,
        Duration authTimeout,
        Duration sessionCheckInterval,
        int maxFrameBytes,
        int maxFramesPerSecond,
        int maxSendBufferBytes,
        Duration sendTimeout) {

    public ChatConnectionSettings {
        positive("heartbeat-interval", heartbeatInterval);
        positive("auth-timeout", authTimeout);
        positive("session-check-interval", sessionCheckInterval);
        positive("send-timeout", sendTimeout);
        atLeast("max-frame-bytes", maxFrameBytes, 256);
        atLeast("max-frames-per-second", maxFramesPerSecond, 1);
        atLeast("max-send-buffer-bytes", maxSendBufferBytes, 16 * 1024);
        if (idleTimeout.compareTo(heartbeatInterval) <= 0) {
            throw new IllegalArgumentException(
                    "datingtoday.chat.connection.idle-timeout must be longer than heartbeat-interval: " + idleTimeout);
        }
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "datingtoday.chat.connection.%s must be at least %d: %d".formatted(name, least, value));
        }
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "datingtoday.chat.connection.%s must be longer than zero: %s".formatted(name, value));
        }
    }
}
