package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.RenewConnections;
import com.datingtoday.application.chat.live.RenewConnections.ConnectionName;
import com.datingtoday.application.shared.DependencyUnavailableException;
import java.time.Clock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks all connections of this instance periodically. */
@Component
record ConnectionMonitor(
        ConnectionRegistry connections,
        RenewConnections renewConnections,
        SessionRevalidator sessionRevalidator,
        ChatConnectionSettings settings,
        Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(ConnectionMonitor.class);

    /**
     * Pings connections whose ping is due, and aborts those that are idle, stuck or unauthenticated for too long. It
     * never blocks.
     */
    void checkIdle() {
        var now = clock.millis();
        connections.all().forEach(connection -> checkIdle(connection, now));
    }

    private void checkIdle(ChatConnection connection, long now) {
        var inboundFrames = connection.inbound();
        if (connection.owner() == null
                && now - inboundFrames.openedAt() > settings.authTimeout().toMillis()) {
            connection.abort(CloseCodes.NOT_LOGGED_IN);
        } else if (now - inboundFrames.lastReceivedAt() > settings.idleTimeout().toMillis()
                || connection.isStuck(now)) {
            connection.abort(CloseCodes.TIMED_OUT);
        } else if (connection.heartbeat().isPingDue(now)) {
            connection.ping();
        }
    }

    /**
     * Renews the leases of all authenticated connections. Slow work must not delay this call, because a lease that is
     * not renewed expires.
     */
    void renew() {
        try {
            renewConnections.renew(
                    new RenewConnections.Command(connectionNames().toList()));
        } catch (DependencyUnavailableException unavailable) {
            log.warn("connection renewal skipped dependency={}", unavailable.dependency());
        }
    }

    /** Checks the sessions of connections whose check is due. */
    void revalidateSessions() {
        var now = clock.millis();
        connections.all().stream()
                .filter(connection -> connection.heartbeat().isSessionCheckDue(now))
                .forEach(sessionRevalidator::revalidate);
    }

    private Stream<ConnectionName> connectionNames() {
        return connections.all().stream()
                .flatMap(connection -> Stream.ofNullable(connection.owner())
                        .map(owner -> new ConnectionName(owner.user(), connection.id())));
    }
}
