package com.datingtoday.bootstrap;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.OutboxRelay;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Collects the event handlers for the publishers and the outbox relay. */
@Configuration(proxyBeanMethods = false)
class EventHandlerConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EventHandlerConfiguration.class);

    @Bean
    LocalEventPublisher localEventPublisher(List<LocalEventHandler> handlers) {
        return new LocalEventPublisher(handlers.stream()
                .<LocalEventHandler>map(LoggedLocalHandler::new)
                .toList());
    }

    /**
     * Creates the publisher. The handlers are looked up at the first event, because some of them call use cases that
     * need this publisher.
     */
    @Bean
    OutboxEventPublisher outboxEventPublisher(Outbox outbox, ObjectProvider<EventHandler<?>> handlers, Clock clock) {
        return new OutboxEventPublisher(
                outbox, SingletonSupplier.of(() -> handlers.stream().toList()), clock);
    }

    @Bean
    OutboxRelay outboxRelay(Outbox outbox, List<EventHandler<?>> handlers, Clock clock) {
        return new OutboxRelay(
                outbox,
                handlers.stream().<EventHandler<?>>map(LoggedHandler::new).toList(),
                clock);
    }

    /** Handler that logs an unavailable dependency, so that the other handlers run. */
    record LoggedLocalHandler(LocalEventHandler handler) implements LocalEventHandler {

        @Override
        public boolean usesDatabase() {
            return handler.usesDatabase();
        }

        @Override
        public void handle(DomainEvent event) {
            try {
                handler.handle(event);
            } catch (DependencyUnavailableException unavailable) {
                log.warn(
                        "event handler failed handler={} dependency={}",
                        handler.getClass().getSimpleName(),
                        unavailable.dependency());
            }
        }
    }

    /** Handler that logs only the class of a failure, because its message may contain personal data. */
    private record LoggedHandler<E extends DomainEvent>(EventHandler<E> handler) implements EventHandler<E> {

        @Override
        public String name() {
            return handler.name();
        }

        @Override
        public Class<E> type() {
            return handler.type();
        }

        @Override
        public E decode(UserId user, String payload) {
            return handler.decode(user, payload);
        }

        @Override
        public void handle(E event) {
            try {
                handler.handle(event);
            } catch (RuntimeException failure) {
                log.warn(
                        "event handler failed handler={} cause={}",
                        name(),
                        failure.getClass().getSimpleName());
                throw failure;
            }
        }
    }
}
