package com.datingtoday.bootstrap;

import com.datingtoday.application.profile.ForgetPerson;
import com.datingtoday.application.shared.EventRelay;
import com.datingtoday.application.shared.Events;
import com.datingtoday.application.shared.Listener;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.domain.auth.AccountStandingChanged;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens to what. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    /** Who was shut out, or let in again, looks different to others from now on. */
    @Bean
    Listener<AccountStandingChanged> standingForgotten(ForgetPerson forgetPerson) {
        return new Listener<>(
                "profile.standing",
                AccountStandingChanged.class,
                (user, _) -> new AccountStandingChanged(user),
                event -> forgetPerson.forget(new ForgetPerson.Command(event.user())));
    }

    @Bean
    Events events(Outbox outbox, List<Listener<?>> listeners, Clock clock) {
        return new Events(outbox, listeners, clock);
    }

    @Bean
    EventRelay eventRelay(Outbox outbox, List<Listener<?>> listeners, Clock clock) {
        return new EventRelay(outbox, listeners, clock);
    }
}
