package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.RenewConnections;
import com.datingtoday.application.chat.live.RenewConnections.ConnectionName;
import com.datingtoday.application.shared.DependencyUnavailableException;
import java.time.Clock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is done about the connections again and again. */
@Component
record ConnectionMonitor(
        ConnectionRegistry sockets,
        RenewConnections renewConnections,
        SessionRevalidator sessionRevalidator,
        ChatConnectionSettings settings,
        Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(ConnectionMonitor.class);

    /** Asks those that it is time to ask whether they are there, and closes those that say or read nothing. Never waits. */
    void checkIdle() {
        var now = clock.millis();
        sockets.all().forEach(socket -> checkIdle(socket, now));
    }

    private void checkIdle(ChatConnection socket, long now) {
        var inboundFrames = socket.inbound();
        if (socket.owner() == null
                && now - inboundFrames.openedAt() > settings.authTime().toMillis()) {
            socket.abort(CloseCodes.NOT_LOGGED_IN);
        } else if (now - inboundFrames.lastReceivedAt() > settings.silence().toMillis() || socket.isStuck(now)) {
            socket.abort(CloseCodes.TIMED_OUT);
        } else if (socket.heartbeat().isPingDue(now)) {
            socket.ping();
        }
    }

    /** Says which connections are open. Nothing that takes its time may hold it up: who is not named is taken for gone. */
    void renew() {
        try {
            renewConnections.renew(new RenewConnections.Command(names().toList()));
        } catch (DependencyUnavailableException away) {
            log.warn("{}", away.getMessage());
        }
    }

    /** Makes sure that the logins last of those for which it is time. */
    void revalidateSessions() {
        var now = clock.millis();
        sockets.all().stream()
                .filter(socket -> socket.heartbeat().isSessionCheckDue(now))
                .forEach(sessionRevalidator::revalidate);
    }

    private Stream<ConnectionName> names() {
        return sockets.all().stream()
                .flatMap(socket ->
                        Stream.ofNullable(socket.owner()).map(owner -> new ConnectionName(owner.user(), socket.id())));
    }
}
