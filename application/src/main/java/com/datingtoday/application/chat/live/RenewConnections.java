package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Renewal of the leases of all connections of this instance. */
public interface RenewConnections {

    /** Renews the leases; the caller repeats this every 30 seconds. */
    void renew(Command command);

    record Command(List<ConnectionName> connections) {

        public Command {
            connections = List.copyOf(connections);
        }
    }

    /** Connection on this instance. */
    record ConnectionName(UserId user, String connectionId) {}
}
