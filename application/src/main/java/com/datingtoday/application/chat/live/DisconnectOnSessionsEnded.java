package com.datingtoday.application.chat.live;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.DomainEvent;
import java.util.stream.Collectors;

/** Publishes the end of sessions as a live event; each instance then closes the connections of these sessions. */
@ApplicationService
record DisconnectOnSessionsEnded(PublishLiveEvent publishLiveEvent) implements LocalEventHandler {

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof SessionsEnded(var user, var sessions) && !sessions.isEmpty()) {
            var names = sessions.stream().map(SessionId::random).collect(Collectors.toUnmodifiableSet());
            publishLiveEvent.publish(new PublishLiveEvent.Command(new LiveEvent.LoggedOut(user, names)));
        }
    }
}
