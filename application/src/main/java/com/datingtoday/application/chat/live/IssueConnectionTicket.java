package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.ConnectionOwner;
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
    record Ticket(String value, Instant expireTime) {

        /** Omits the ticket. */
        @Override
        public String toString() {
            return "Ticket[" + expireTime + "]";
        }
    }
}
