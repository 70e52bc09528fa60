package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.KeepSockets;
import com.datingtoday.application.chat.live.KeepSockets.OpenSocketName;
import com.datingtoday.application.shared.DependencyUnavailableException;
import java.time.Clock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is done about the connections again and again. */
@Component
record Rounds(TomcatSockets sockets, KeepSockets keepSockets, Logins logins, ChatSettings settings, Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    /** Asks those that it is time to ask whether they are there, and closes those that say or read nothing. Never waits. */
    void listen() {
        var now = clock.millis();
        sockets.all().forEach(socket -> listen(socket, now));
    }

    private void listen(LiveSocket socket, long now) {
        var hearing = socket.hearing();
        if (socket.owner() == null
                && now - hearing.since() > settings.authTime().toMillis()) {
            socket.cut(Closing.NOT_LOGGED_IN);
        } else if (now - hearing.lastHeard() > settings.silence().toMillis() || socket.isStuck(now)) {
            socket.cut(Closing.TIMED_OUT);
        } else if (socket.turns().isPing(now)) {
            socket.ping();
        }
    }

    /** Says which connections are open. Nothing that takes its time may hold it up: who is not named is taken for gone. */
    void keep() {
        try {
            keepSockets.keep(new KeepSockets.Command(names().toList()));
        } catch (DependencyUnavailableException away) {
            log.warn("{}", away.getMessage());
        }
    }

    /** Makes sure that the logins last of those for which it is time. */
    void checkLogins() {
        var now = clock.millis();
        sockets.all().stream().filter(socket -> socket.turns().isLogin(now)).forEach(logins::check);
    }

    private Stream<OpenSocketName> names() {
        return sockets.all().stream()
                .flatMap(socket ->
                        Stream.ofNullable(socket.owner()).map(owner -> new OpenSocketName(owner.user(), socket.id())));
    }
}
