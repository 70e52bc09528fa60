package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;

/** A connection does not hear any more. */
public interface CloseConnection {

    /** Forgets it. */
    void close(Command command);

    /** A connection of somebody on this instance. */
    record Command(UserId user, String connectionId) {}
}
