package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.time.Clock;
import java.util.List;

/**
 * Tells of what has happened.
 *
 * @param listeners everybody who listens, each with a name of his own
 */
public record Events(Outbox outbox, List<Listener<?>> listeners, Clock clock) {

    public Events {
        listeners = List.copyOf(listeners);
        var names = listeners.stream().map(Listener::name).distinct().count();
        if (names != listeners.size()) {
            throw new IllegalArgumentException("two listeners of one name");
        }
    }

    /** Tells everybody who listens to such an event; to be called inside the transaction of what has happened. */
    public void tell(DomainEvent event) {
        var names = listeners.stream()
                .filter(listener -> listener.type().isInstance(event))
                .map(Listener::name)
                .toList();
        if (!names.isEmpty()) {
            outbox.add(event, names, clock.instant());
        }
    }
}
