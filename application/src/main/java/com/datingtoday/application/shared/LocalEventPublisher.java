package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.util.List;

/** Publisher of events that may be lost, such as a profile view: synchronous, to the handlers of this process only. */
public record LocalEventPublisher(List<LocalEventHandler> handlers) {

    public LocalEventPublisher {
        handlers = List.copyOf(handlers);
    }

    public void publish(DomainEvent event) {
        handlers.forEach(handler -> handler.handle(event));
    }
}
