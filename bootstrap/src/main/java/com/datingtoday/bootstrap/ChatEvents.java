package com.datingtoday.bootstrap;

import com.datingtoday.application.chat.live.PublishLiveEvent;
import com.datingtoday.application.chat.message.RetryMessageModeration;
import com.datingtoday.application.chat.push.PushMessage;
import com.datingtoday.application.chat.push.UnregisterSessionDevices;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessageAwaitingModeration;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.shared.DomainEvent;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What chat hears of the other features, and of itself later. */
@Configuration(proxyBeanMethods = false)
class ChatEvents {

    private static final Logger log = LoggerFactory.getLogger(ChatEvents.class);

    @Bean
    EventHandler<MessageSent> messagePushed(PushMessage pushMessage) {
        return new EventHandler<>(
                "chat.push",
                MessageSent.class,
                MessageSent::of,
                event -> pushMessage.push(new PushMessage.Command(event)));
    }

    /** What is judged tells events itself, so it is made after those who listen. */
    @Bean
    EventHandler<MessageAwaitingModeration> messageJudged(@Lazy RetryMessageModeration retryMessageModeration) {
        return new EventHandler<>(
                "chat.judge",
                MessageAwaitingModeration.class,
                MessageAwaitingModeration::of,
                event -> retryMessageModeration.judge(
                        new RetryMessageModeration.Command(event.user(), event.to(), event.key())));
    }

    @Bean
    EventHandler<UsersMatched> matchTold(PublishLiveEvent publishLiveEvent) {
        return new EventHandler<>("chat.match", UsersMatched.class, UsersMatched::of, event -> {
            tell(publishLiveEvent, new LiveEvent.Matched(event.user(), event.peer()));
            tell(publishLiveEvent, new LiveEvent.Matched(/* user= */ event.peer(), /* peer= */ event.user()));
        });
    }

    /** Logins that have ended: their connections are closed at once, and their phones are reached no more. */
    @Bean
    Consumer<DomainEvent> endedLogins(
            PublishLiveEvent publishLiveEvent, UnregisterSessionDevices unregisterSessionDevices) {
        return event -> {
            if (event instanceof SessionsEnded(var user, var sessions) && !sessions.isEmpty()) {
                var names = sessions.stream().map(SessionId::random).toList();
                tell(publishLiveEvent, new LiveEvent.LoggedOut(user, Set.copyOf(names)));
                forget(unregisterSessionDevices, new UnregisterSessionDevices.Command(user, names));
            }
        };
    }

    /** A phone of a login that has ended is not reached anyway; its line is only in the way. */
    private static void forget(
            UnregisterSessionDevices unregisterSessionDevices, UnregisterSessionDevices.Command command) {
        try {
            unregisterSessionDevices.forget(command);
        } catch (DependencyUnavailableException later) {
            log.warn("phones of a login that has ended stay listed: {}", later.getMessage());
        }
    }

    private static void tell(PublishLiveEvent publishLiveEvent, LiveEvent event) {
        publishLiveEvent.tell(new PublishLiveEvent.Command(event));
    }
}
