package com.datingtoday.bootstrap;

import com.datingtoday.application.chat.live.TellLive;
import com.datingtoday.application.chat.message.JudgeAgain;
import com.datingtoday.application.chat.push.ForgetDevices;
import com.datingtoday.application.chat.push.PushMessage;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessageHeld;
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
    EventHandler<MessageHeld> messageJudged(@Lazy JudgeAgain judgeAgain) {
        return new EventHandler<>(
                "chat.judge",
                MessageHeld.class,
                MessageHeld::of,
                event -> judgeAgain.judge(new JudgeAgain.Command(event.user(), event.to(), event.key())));
    }

    @Bean
    EventHandler<UsersMatched> matchTold(TellLive tellLive) {
        return new EventHandler<>("chat.match", UsersMatched.class, UsersMatched::of, event -> {
            tell(tellLive, new LiveEvent.Matched(event.user(), event.peer()));
            tell(tellLive, new LiveEvent.Matched(/* user= */ event.peer(), /* peer= */ event.user()));
        });
    }

    /** Logins that have ended: their connections are closed at once, and their phones are reached no more. */
    @Bean
    Consumer<DomainEvent> endedLogins(TellLive tellLive, ForgetDevices forgetDevices) {
        return event -> {
            if (event instanceof SessionsEnded(var user, var sessions) && !sessions.isEmpty()) {
                var names = sessions.stream().map(SessionId::random).toList();
                tell(tellLive, new LiveEvent.LoggedOut(user, Set.copyOf(names)));
                forget(forgetDevices, new ForgetDevices.Command(user, names));
            }
        };
    }

    /** A phone of a login that has ended is not reached anyway; its line is only in the way. */
    private static void forget(ForgetDevices forgetDevices, ForgetDevices.Command command) {
        try {
            forgetDevices.forget(command);
        } catch (DependencyUnavailableException later) {
            log.warn("phones of a login that has ended stay listed: {}", later.getMessage());
        }
    }

    private static void tell(TellLive tellLive, LiveEvent event) {
        tellLive.tell(new TellLive.Command(event));
    }
}
