package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;

/** Subscription to live events for the connections of this instance. */
public interface SubscribeLiveEvents {

    /** Subscribes until the instance stops. */
    void subscribe(Command command);

    /**
     * Subscriber of this instance.
     *
     * @param subscriber must not block
     */
    record Command(Consumer<LiveEvent> subscriber) {}
}
