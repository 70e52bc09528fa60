package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.time.Clock;
import java.util.List;

/**
 * Tells of what has happened.
 *
 * @param listeners everybody who listens, each with a name of his own
 */
public record OutboxEventPublisher(Outbox outbox, List<EventHandler<?>> listeners, Clock clock) {

    public OutboxEventPublisher {
        listeners = List.copyOf(listeners);
        var names = listeners.stream().map(EventHandler::name).distinct().count();
        if (names != listeners.size()) {
            throw new IllegalArgumentException("two listeners of one name");
        }
    }

    /** Tells everybody who listens to such an event; to be called inside the transaction of what has happened. */
    public void publish(DomainEvent event) {
        var names = listeners.stream()
                .filter(eventHandler -> eventHandler.type().isInstance(event))
                .map(EventHandler::name)
                .toList();
        if (!names.isEmpty()) {
            outbox.append(event, names, clock.instant());
        }
    }
}
