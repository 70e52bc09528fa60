package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.ConnectionOwner;
import java.time.Duration;
import java.util.Optional;

/** Store of one-time tickets that open a connection without a signature. */
public interface ConnectionTickets {

    void put(String ticket, ConnectionOwner owner, Duration lifetime);

    /** Returns the owner and deletes the ticket; empty if the ticket is unknown, used or expired. */
    Optional<ConnectionOwner> consume(String ticket);
}
