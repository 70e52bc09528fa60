package com.datingtoday.adapter.web.chat.socket;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import com.datingtoday.application.auth.session.CheckSession;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.CloseConnection;
import com.datingtoday.application.chat.live.OpenConnection;
import com.datingtoday.application.chat.live.OpenConnection.Result;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.chat.port.InMemoryConnections;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Users, sessions and tickets, stubbed into the use cases. */
final class TicketFixture {

    static final int MOST = 5;
    static final long VERSION = 41;

    private final OpenConnection openConnection;
    private final CloseConnection closeConnection;
    private final CheckSession checkSession;
    private final CountUnread countUnread;
    private final InMemoryConnections sockets = new InMemoryConnections(Clock.systemUTC());
    private final AtomicLong number = new AtomicLong();
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private final Set<UserId> users = ConcurrentHashMap.newKeySet();

    TicketFixture(
            OpenConnection openConnection,
            CloseConnection closeConnection,
            CheckSession checkSession,
            CountUnread countUnread) {
        this.openConnection = openConnection;
        this.closeConnection = closeConnection;
        this.checkSession = checkSession;
        this.countUnread = countUnread;
    }

    /** Stubs the use cases; call it before each test. */
    void prepare() {
        willAnswer(call -> open(call.getArgument(0))).given(openConnection).open(any());
        willAnswer(call -> {
                    var closed = call.<CloseConnection.Command>getArgument(0);
                    sockets.release(new Connection(closed.user(), closed.connectionId()));
                    return null;
                })
                .given(closeConnection)
                .close(any());
        willAnswer(call -> !over.contains(
                        call.<CheckSession.Query>getArgument(0).session().random()))
                .given(checkSession)
                .isLive(any());
        willAnswer(_ -> new CountUnread.Unread(0, false, VERSION))
                .given(countUnread)
                .count(any());
    }

    private Result open(OpenConnection.Command command) {
        return sockets.consume(command.ticket().value())
                .<Result>map(owner -> sockets.acquire(new Connection(owner.user(), command.connectionId()), MOST)
                        ? new Result.Opened(owner)
                        : new Result.TooManyConnections(MOST))
                .orElseGet(Result.InvalidTicket::new);
    }

    /** Returns a user that no other test uses. */
    UserId newUser() {
        var user = new UserId(200_000 + number.incrementAndGet());
        users.add(user);
        return user;
    }

    /** Returns a new session of a user. */
    ConnectionOwner login(UserId user) {
        return new ConnectionOwner(user, HexFormat.of().toHexDigits(number.incrementAndGet()) + "0".repeat(16));
    }

    /** Returns a new ticket of a session. */
    String of(ConnectionOwner owner) {
        var ticket = "ticket-" + number.incrementAndGet();
        sockets.put(ticket, owner, Duration.ofMinutes(1));
        return ticket;
    }

    /** Ends a session without an event. */
    void end(ConnectionOwner owner) {
        over.add(owner.session());
    }

    /**
     * Waits until the server has no open or stored connection; call it after each test. Otherwise a late call of the
     * server would disturb the stubbing of the next test.
     */
    void awaitQuiet(ConnectionRegistry open) throws InterruptedException {
        AwaitCondition.holds(() -> open.all().isEmpty() && users.stream().noneMatch(sockets::isConnected));
    }

    /** Returns whether the user has a stored connection. */
    boolean isConnected(UserId user) {
        return sockets.isConnected(user);
    }
}
