package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.Collection;

/**
 * Tells instances what the connections of people there shall hear: at most once. All in one round trip; it neither fails
 * nor waits long, for whoever misses something reads it.
 */
public interface LiveEventPublisher {

    /** Tells them, those of one user in that order. */
    void publish(Collection<LiveEvent> events);
}
