package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.SocketOwner;

/** A connection wants to hear what concerns somebody. */
public interface OpenSocket {

    /** What came of it. */
    sealed interface Opening {

        /** It hears from now on. */
        record Open(SocketOwner owner) implements Opening {}

        /** The ticket was used, is over, or never was. */
        record NoTicket() implements Opening {}

        /** As many as one may have are open. */
        record TooMany(int limit) implements Opening {}
    }

    /** Takes the ticket and notes the connection; whether the login still lasts is for the caller to ask afterwards. */
    Opening open(Command command);

    /**
     * A connection.
     *
     * @param socket its name, unique on this instance
     */
    record Command(String ticket, String socket) {

        /** Never the ticket. */
        @Override
        public String toString() {
            return "Command[" + socket + "]";
        }
    }
}
