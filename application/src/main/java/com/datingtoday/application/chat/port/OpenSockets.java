package com.datingtoday.application.chat.port;

import com.datingtoday.domain.shared.UserId;
import java.util.Collection;

/** Which connections are open on all instances. One that nobody keeps is forgotten after a while. */
public interface OpenSockets {

    /** A connection on this instance. */
    record Socket(UserId user, String id) {}

    /**
     * Notes a connection, atomically.
     *
     * @return false, and it is not noted, if the user has {@code most} open already
     */
    boolean open(Socket socket, int most);

    /** These are still open; to be said every half minute. In as few round trips as can be. */
    void keep(Collection<Socket> sockets);

    /** This one is not open any more. */
    void close(Socket socket);

    /** Whether somebody has one open anywhere. */
    boolean isConnected(UserId user);
}
