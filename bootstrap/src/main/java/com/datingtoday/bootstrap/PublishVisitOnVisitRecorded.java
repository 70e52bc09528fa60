package com.datingtoday.bootstrap;

import com.datingtoday.application.chat.live.PublishLiveEvent;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.visitor.VisitRecorded;
import org.springframework.stereotype.Component;

/** Publishes a visit to the connections of the owner. */
@Component
record PublishVisitOnVisitRecorded(PublishLiveEvent publishLiveEvent) implements LocalEventHandler {

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof VisitRecorded(var user)) {
            publishLiveEvent.publish(new PublishLiveEvent.Command(new LiveEvent.Visited(user)));
        }
    }
}
