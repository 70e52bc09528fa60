package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.Collection;

/**
 * Publishes live events to the instances that hold connections of the users, at most once, in one round trip. It does
 * not throw exceptions; clients fetch lost changes over REST. It waits at most for the timeout of one round trip.
 */
public interface LiveEventPublisher {

    /** Publishes the events; those of one user stay in order. */
    void publish(Collection<LiveEvent> events);
}
