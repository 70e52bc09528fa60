package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.TestEventHandler;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Records matches by subscribing to {@link UsersMatched}, as a feature that depends on profile does. */
@TestConfiguration(proxyBeanMethods = false)
public class MatchRecorder {

    private static final Queue<UsersMatched> HEARD = new ConcurrentLinkedQueue<>();

    /** Returns the recorded matches of two users. */
    public static List<UsersMatched> between(UserId one, UserId other) {
        return HEARD.stream()
                .filter(match -> Set.of(match.user(), match.peer()).equals(Set.of(one, other)))
                .toList();
    }

    @Bean
    EventHandler<UsersMatched> listenerOfMatches() {
        return new TestEventHandler<>("test.matches", UsersMatched.class, UsersMatched::of, HEARD::add);
    }
}
