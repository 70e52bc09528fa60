package com.datingtoday.application.chat.push;

import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Logins have ended, and with them the right to reach phones. */
public interface UnregisterSessionDevices {

    /** Forgets the phones of these logins. */
    void unregister(Command command);

    /**
     * Whose.
     *
     * @param sessions none for all
     */
    record Command(UserId user, List<String> sessions) {

        public Command {
            sessions = List.copyOf(sessions);
        }
    }
}
