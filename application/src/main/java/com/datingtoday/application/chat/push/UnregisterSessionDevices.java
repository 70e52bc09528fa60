package com.datingtoday.application.chat.push;

import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Deletion of the devices of ended sessions. */
public interface UnregisterSessionDevices {

    void unregister(Command command);

    /**
     * Sessions of a user.
     *
     * @param sessions ended sessions; empty for all of the user
     */
    record Command(UserId user, List<String> sessions) {

        public Command {
            sessions = List.copyOf(sessions);
        }
    }
}
