package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.LiveEvent;

/** Publishes live events of other features: a match, a visit or the end of a session. */
public interface PublishLiveEvent {

    void publish(Command command);

    record Command(LiveEvent event) {}
}
