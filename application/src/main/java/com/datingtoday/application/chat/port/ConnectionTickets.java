package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.ConnectionOwner;
import java.time.Duration;
import java.util.Optional;

/** What a client shows to have a connection opened, instead of a signature. */
public interface ConnectionTickets {

    /** Keeps a ticket for a while. */
    void put(String ticket, ConnectionOwner owner, Duration lifetime);

    /** Whose it is, once; empty if it was used, is over, or never was. */
    Optional<ConnectionOwner> consume(String ticket);
}
