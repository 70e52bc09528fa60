package com.datingtoday.application.chat.port;

import com.datingtoday.domain.shared.UserId;
import java.util.Collection;

/** Which connections are open on all instances. One that nobody keeps is forgotten after a while. */
public interface ConnectionLeases {

    /** A connection on this instance. */
    record Connection(UserId user, String id) {}

    /**
     * Notes a connection, atomically.
     *
     * @return false, and it is not noted, if the user has {@code most} open already
     */
    boolean acquire(Connection connection, int most);

    /** These are still open; to be said every half minute. In as few round trips as can be. */
    void renew(Collection<Connection> sockets);

    /** This one is not open any more. */
    void release(Connection connection);

    /** Whether somebody has one open anywhere. */
    boolean isConnected(UserId user);
}
