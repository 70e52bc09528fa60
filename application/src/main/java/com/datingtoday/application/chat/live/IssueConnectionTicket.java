package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Instant;

/** Tickets for WebSocket connections, whose requests cannot be signed. */
public interface IssueConnectionTicket {

    /** Returns a ticket that opens one connection. */
    Ticket issue(Command command);

    record Command(ConnectionOwner owner) {}

    /**
     * Ticket of a connection.
     *
     * @param value 32 hex digits
     */
    record Ticket(Sensitive<String> value, Instant expireTime) {}
}
