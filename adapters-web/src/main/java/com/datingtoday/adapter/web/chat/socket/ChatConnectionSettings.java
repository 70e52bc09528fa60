package com.datingtoday.adapter.web.chat.socket;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of chat connections (WebSocket).
 *
 * @param heartbeatInterval interval of the pings of a connection, longer than 0
 * @param idleTimeout time without data from the client after which a connection is closed; longer than
 *     heartbeat-interval
 * @param authTimeout maximum time from the opening of a connection to its ticket, longer than 0
 * @param sessionCheckInterval interval at which the session of a connection is checked, longer than 0; the end of a
 *     session closes its connections at once in any case
 * @param maxFrameBytes maximum size of a frame from a client, at least 256 bytes
 * @param maxFramesPerSecond maximum number of frames from a client per second, at least 1
 * @param maxSendBufferBytes maximum size of unsent data, at least 16384 bytes; above it the connection is closed
 * @param sendTimeout maximum time to send a frame, longer than 0; after it the connection is closed
 */
@Validated
@ConfigurationProperties(ChatConnectionSettings.PREFIX)
public record ChatConnectionSettings(
        @DefaultValue("30s") @DurationMin(inclusive = false) Duration heartbeatInterval,
        @DefaultValue("75s") Duration idleTimeout,
        @DefaultValue("5s") @DurationMin(inclusive = false) Duration authTimeout,
        @DefaultValue("60s") @DurationMin(inclusive = false) Duration sessionCheckInterval,
        @DefaultValue("65536") @Min(256) int maxFrameBytes,
        @DefaultValue("20") @Min(1) int maxFramesPerSecond,
        @DefaultValue("262144") @Min(16 * 1024) int maxSendBufferBytes,
        @DefaultValue("5s") @DurationMin(inclusive = false) Duration sendTimeout) {

    static final String PREFIX = "datingtoday.chat.connection";

    public ChatConnectionSettings {
        if (idleTimeout.compareTo(heartbeatInterval) <= 0) {
            throw new IllegalArgumentException(
                    "%s.idle-timeout must be longer than %s.heartbeat-interval".formatted(PREFIX, PREFIX));
        }
    }
}
