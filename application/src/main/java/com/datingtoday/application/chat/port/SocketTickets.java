package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.SocketOwner;
import java.time.Duration;
import java.util.Optional;

/** What a client shows to have a connection opened, instead of a signature. */
public interface SocketTickets {

    /** Keeps a ticket for a while. */
    void add(String ticket, SocketOwner owner, Duration lifetime);

    /** Whose it is, once; empty if it was used, is over, or never was. */
    Optional<SocketOwner> take(String ticket);
}
