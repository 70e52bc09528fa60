package com.datingtoday.bootstrap;

import com.datingtoday.application.discovery.activity.ActivityBuffer;
import com.datingtoday.application.discovery.index.UpdateListing;
import com.datingtoday.application.discovery.popularity.PopularityBuffer;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.profile.change.EvictCachedProfile;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.OutboxRelay;
import com.datingtoday.application.visitor.VisitBuffer;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.profile.ProfileChanged;
import com.datingtoday.domain.shared.DomainEvent;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens to what. */
@Configuration(proxyBeanMethods = false)
class EventHandlerConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EventHandlerConfiguration.class);

    /** Who was shut out, or let in again, looks different to others from now on. */
    @Bean
    EventHandler<AccountSuspensionChanged> standingForgotten(EvictCachedProfile evictCachedProfile) {
        return new EventHandler<>(
                "profile.standing",
                AccountSuspensionChanged.class,
                (user, _) -> new AccountSuspensionChanged(user),
                event -> evictCachedProfile.evict(new EvictCachedProfile.Command(event.user())));
    }

    /** Who was shut out leaves the lists, and who is let in again comes back. */
    @Bean
    EventHandler<AccountSuspensionChanged> standingListed(UpdateListing updateListing) {
        return new EventHandler<>(
                "discovery.standing",
                AccountSuspensionChanged.class,
                (user, _) -> new AccountSuspensionChanged(user),
                event -> updateListing.refresh(new UpdateListing.Command(event.user())));
    }

    @Bean
    EventHandler<ProfileChanged> profileListed(UpdateListing updateListing) {
        return new EventHandler<>(
                "discovery.profile",
                ProfileChanged.class,
                (user, _) -> new ProfileChanged(user),
                event -> updateListing.refresh(new UpdateListing.Command(event.user())));
    }

    @Bean
    PopularityBuffer popularityBuffer(PopularityPolicy policy) {
        return new PopularityBuffer(policy);
    }

    @Bean
    ActivityBuffer activityBuffer() {
        return new ActivityBuffer();
    }

    @Bean
    LocalEventPublisher localEventPublisher(
            PopularityBuffer notes,
            VisitBuffer visits,
            Consumer<DomainEvent> endedLogins,
            Consumer<DomainEvent> visitorsTold) {
        return new LocalEventPublisher(
                List.of(notes, visits, endedLogins, visitorsTold, event -> countFirstMessage(notes, event)));
    }

    private static void countFirstMessage(PopularityBuffer notes, DomainEvent event) {
        if (event instanceof MessageSent sent && sent.first()) {
            notes.recordFirstMessage(sent.user(), sent.from());
        }
    }

    @Bean
    OutboxEventPublisher outboxEventPublisher(Outbox outbox, List<EventHandler<?>> listeners, Clock clock) {
        return new OutboxEventPublisher(outbox, listeners, clock);
    }

    @Bean
    OutboxRelay outboxRelay(Outbox outbox, List<EventHandler<?>> listeners, Clock clock) {
        return new OutboxRelay(
                outbox,
                listeners.stream()
                        .<EventHandler<?>>map(EventHandlerConfiguration::logged)
                        .toList(),
                clock);
    }

    /** The kind of the failure alone: its message may hold what a log must not. */
    private static <E extends DomainEvent> EventHandler<E> logged(EventHandler<E> eventHandler) {
        return new EventHandler<>(eventHandler.name(), eventHandler.type(), eventHandler.decoder(), event -> {
            try {
                eventHandler.handler().accept(event);
            } catch (RuntimeException failure) {
                log.warn(
                        "{} could not hear an event: {}",
                        eventHandler.name(),
                        failure.getClass().getSimpleName());
                throw failure;
            }
        });
    }
}
