package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.ConnectionOwner;
import java.time.Instant;

/** Somebody wants to open a connection, which cannot be signed itself. */
public interface IssueConnectionTicket {

    /** A ticket that opens one connection. */
    Ticket issue(Command command);

    /** For whom. */
    record Command(ConnectionOwner owner) {}

    /**
     * A ticket.
     *
     * @param value 32 hex digits
     * @param expireTime until when it is good
     */
    record Ticket(String value, Instant expireTime) {

        /** Never the ticket. */
        @Override
        public String toString() {
            return "Ticket[" + expireTime + "]";
        }
    }
}
