package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** An instance says which of its connections are open, so that none is forgotten. */
public interface RenewConnections {

    /** Says so; to be called every half minute. */
    void renew(Command command);

    /** These are open. */
    record Command(List<ConnectionName> connections) {

        public Command {
            connections = List.copyOf(connections);
        }
    }

    /** A connection of somebody on this instance. */
    record ConnectionName(UserId user, String connectionId) {}
}
