package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** An instance says which of its connections are open, so that none is forgotten. */
public interface KeepSockets {

    /** Says so; to be called every half minute. */
    void keep(Command command);

    /** These are open. */
    record Command(List<OpenSocketName> sockets) {

        public Command {
            sockets = List.copyOf(sockets);
        }
    }

    /** A connection of somebody on this instance. */
    record OpenSocketName(UserId user, String socket) {}
}
