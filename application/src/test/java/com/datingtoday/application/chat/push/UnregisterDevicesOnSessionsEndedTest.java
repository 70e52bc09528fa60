package com.datingtoday.application.chat.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnregisterDevicesOnSessionsEndedTest {

    private static final UserId USER = new UserId(100_001);
    private static final SessionId SESSION = new SessionId(USER, "0".repeat(32));

    @Test
    void devices_are_deleted_after_all_other_handlers() {
        var calls = new ArrayList<String>();
        var handler = new UnregisterDevicesOnSessionsEnded(command -> calls.addAll(command.sessions()));

        new LocalEventPublisher(List.of(handler, _ -> calls.add("other")))
                .publish(new SessionsEnded(USER, List.of(SESSION)));

        assertThat(calls).containsExactly("other", SESSION.random());
    }
}
