package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.util.Comparator;
import java.util.List;

/**
 * Publisher of events that may be lost, such as a profile view: synchronous, to the handlers of this process only.
 * A handler that throws stops the handlers after it and fails the caller; {@code EventHandlerConfiguration} wraps each
 * handler, so that a {@link DependencyUnavailableException} is logged instead.
 *
 * @param handlers handlers in the order in which they run; those that use the database are the last
 */
public record LocalEventPublisher(List<LocalEventHandler> handlers) {

    public LocalEventPublisher {
        handlers = handlers.stream()
                .sorted(Comparator.comparing(LocalEventHandler::usesDatabase))
                .toList();
    }

    public void publish(DomainEvent event) {
        handlers.forEach(handler -> handler.handle(event));
    }
}
