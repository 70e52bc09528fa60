package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.ConnectionOwner;

/** A connection wants to hear what concerns somebody. */
public interface OpenConnection {

    /** What came of it. */
    sealed interface Result {

        /** It hears from now on. */
        record Opened(ConnectionOwner owner) implements Result {}

        /** The ticket was used, is over, or never was. */
        record InvalidTicket() implements Result {}

        /** As many as one may have are open. */
        record TooManyConnections(int limit) implements Result {}
    }

    /** Takes the ticket and notes the connection; whether the login still lasts is for the caller to ask afterwards. */
    Result open(Command command);

    /**
     * A connection.
     *
     * @param connectionId its name, unique on this instance
     */
    record Command(String ticket, String connectionId) {

        /** Never the ticket. */
        @Override
        public String toString() {
            return "Command[" + connectionId + "]";
        }
    }
}
