package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;

/** Subscription to the live events for connections of this instance; see {@link LiveEventPublisher}. */
public interface LiveEventSubscription {

    /**
     * Registers the only subscriber.
     *
     * @param subscriber must not block
     */
    void subscribe(Consumer<LiveEvent> subscriber);
}
