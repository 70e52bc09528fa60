package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;

public interface CloseConnection {

    /** Releases the lease of the connection. */
    void close(Command command);

    record Command(UserId user, String connectionId) {}
}
