package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.LiveEvent;

/** Something happened elsewhere in the house that devices shall hear of at once: a match, a visit, the end of a login. */
public interface PublishLiveEvent {

    /** Tells them, if they listen. */
    void publish(Command command);

    /** What. */
    record Command(LiveEvent event) {}
}
