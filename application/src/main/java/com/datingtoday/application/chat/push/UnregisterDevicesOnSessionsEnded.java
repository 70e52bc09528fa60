package com.datingtoday.application.chat.push;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.shared.DomainEvent;

/**
 * Deletes the device tokens of ended sessions. A token that remains has no effect, because no notification is sent to a
 * device of an ended session.
 */
@ApplicationService
record UnregisterDevicesOnSessionsEnded(UnregisterSessionDevices unregisterSessionDevices)
        implements LocalEventHandler {

    @Override
    public boolean usesDatabase() {
        return true;
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof SessionsEnded(var user, var sessions) && !sessions.isEmpty()) {
            unregisterSessionDevices.unregister(new UnregisterSessionDevices.Command(
                    user, sessions.stream().map(SessionId::random).toList()));
        }
    }
}
