package com.datingtoday.application.chat.port;

import com.datingtoday.domain.shared.UserId;
import java.util.Collection;

/** Leases of the open connections on all instances. A lease expires if it is not renewed. */
public interface ConnectionLeases {

    /** Connection on this instance. */
    record Connection(UserId user, String id) {}

    /**
     * Acquires a lease atomically.
     *
     * @return false if the user has the maximum of leases; nothing changes then
     */
    boolean acquire(Connection connection, int maximum);

    /** Renews leases, every 30 seconds, in as few round trips as possible. */
    void renew(Collection<Connection> connections);

    void release(Connection connection);

    /** Returns whether the user has a connection on any instance. */
    boolean isConnected(UserId user);
}
