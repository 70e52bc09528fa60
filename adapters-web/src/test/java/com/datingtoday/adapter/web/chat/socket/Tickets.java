package com.datingtoday.adapter.web.chat.socket;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import com.datingtoday.application.auth.session.CheckSession;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.CloseSocket;
import com.datingtoday.application.chat.live.OpenSocket;
import com.datingtoday.application.chat.live.OpenSocket.Opening;
import com.datingtoday.application.chat.port.InMemorySockets;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.domain.chat.SocketOwner;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Those who may open connections, and who is logged in. */
final class Tickets {

    static final int MOST = 5;
    static final long VERSION = 41;

    private final OpenSocket openSocket;
    private final CloseSocket closeSocket;
    private final CheckSession checkSession;
    private final CountUnread countUnread;
    private final InMemorySockets sockets = new InMemorySockets(Clock.systemUTC());
    private final AtomicLong number = new AtomicLong();
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private final Set<UserId> users = ConcurrentHashMap.newKeySet();

    Tickets(OpenSocket openSocket, CloseSocket closeSocket, CheckSession checkSession, CountUnread countUnread) {
        this.openSocket = openSocket;
        this.closeSocket = closeSocket;
        this.checkSession = checkSession;
        this.countUnread = countUnread;
    }

    /** Has the use cases speak; to be asked before each test. */
    void prepare() {
        willAnswer(call -> open(call.getArgument(0))).given(openSocket).open(any());
        willAnswer(call -> {
                    var closed = call.<CloseSocket.Command>getArgument(0);
                    sockets.close(new Socket(closed.user(), closed.socket()));
                    return null;
                })
                .given(closeSocket)
                .close(any());
        willAnswer(call -> !over.contains(
                        call.<CheckSession.Query>getArgument(0).session().random()))
                .given(checkSession)
                .isLive(any());
        willAnswer(_ -> new CountUnread.Unread(0, false, VERSION))
                .given(countUnread)
                .count(any());
    }

    private Opening open(OpenSocket.Command command) {
        return sockets.take(command.ticket())
                .<Opening>map(owner -> sockets.open(new Socket(owner.user(), command.socket()), MOST)
                        ? new Opening.Open(owner)
                        : new Opening.TooMany(MOST))
                .orElseGet(Opening.NoTicket::new);
    }

    /** Somebody with whom no other test talks. */
    UserId somebody() {
        var user = new UserId(200_000 + number.incrementAndGet());
        users.add(user);
        return user;
    }

    /** A login of somebody. */
    SocketOwner login(UserId user) {
        return new SocketOwner(user, HexFormat.of().toHexDigits(number.incrementAndGet()) + "0".repeat(16));
    }

    /** A ticket for a login. */
    String of(SocketOwner owner) {
        var ticket = "ticket-" + number.incrementAndGet();
        sockets.add(ticket, owner, Duration.ofMinutes(1));
        return ticket;
    }

    /** Ends a login, and tells nobody. */
    void end(SocketOwner owner) {
        over.add(owner.session());
    }

    /**
     * Waits until the server has nothing to do with connections any more; to be asked after each test. A call of the server
     * while the next test tells the use cases what to say would be taken for a part of that.
     */
    void awaitQuiet(TomcatSockets open) throws InterruptedException {
        Eventually.holds(() -> open.all().isEmpty() && users.stream().noneMatch(sockets::isConnected));
    }

    /** Whether somebody is noted as connected. */
    boolean isConnected(UserId user) {
        return sockets.isConnected(user);
    }
}
