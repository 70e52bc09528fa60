package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells of what may be lost, at once and in this process alone: that a profile was viewed, for example. Who hears it keeps
 * it in memory and does the rest later; it neither waits nor fails.
 *
 * @param hearers all who hear, each of them everything
 */
public record LocalEventPublisher(List<Consumer<DomainEvent>> hearers) {

    public LocalEventPublisher {
        hearers = List.copyOf(hearers);
    }

    /** Tells everybody. */
    public void publish(DomainEvent event) {
        hearers.forEach(hearer -> hearer.accept(event));
    }
}
