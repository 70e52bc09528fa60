package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Publisher of events that must not be lost.
 *
 * @param handlers all handlers; supplied late, because a handler may call a use case that publishes events
 */
public record OutboxEventPublisher(Outbox outbox, Supplier<List<EventHandler<?>>> handlers, Clock clock) {

    /**
     * Appends an outbox entry for each handler of the event's type. Must be called inside the transaction of the
     * change.
     */
    public void publish(DomainEvent event) {
        var names = handlers.get().stream()
                .filter(handler -> handler.type().isInstance(event))
                .map(EventHandler::name)
                .toList();
        if (!names.isEmpty()) {
            outbox.append(event, names, clock.instant());
        }
    }
}
