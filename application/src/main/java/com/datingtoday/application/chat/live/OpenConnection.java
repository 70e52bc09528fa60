package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.Sensitive;

/** Start of a connection by a ticket. */
public interface OpenConnection {

    sealed interface Result {

        /** The connection has a lease. */
        record Opened(ConnectionOwner owner) implements Result {}

        /** The ticket is unknown, used or expired. */
        record InvalidTicket() implements Result {}

        /** The user has the maximum of open connections. */
        record TooManyConnections(int limit) implements Result {}
    }

    /** Consumes the ticket and acquires a lease. The caller must check the session afterwards. */
    Result open(Command command);

    /**
     * Ticket and id of a connection.
     *
     * @param connectionId unique on this instance
     */
    record Command(Sensitive<String> ticket, String connectionId) {}
}
