package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.Collection;

/**
 * Publishes live events to the instances that hold connections of the users, at most once, in one round trip. Failures
 * are ignored, because clients fetch lost changes over REST.
 */
public interface LiveEventPublisher {

    /** Publishes the events; those of one user stay in order. */
    void publish(Collection<LiveEvent> events);
}
