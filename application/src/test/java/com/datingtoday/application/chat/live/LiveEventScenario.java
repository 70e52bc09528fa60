package com.datingtoday.application.chat.live;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LiveEventScenario {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_live_event_reaches_the_connections_of_this_instance() {
        var event = new LiveEvent.Matched(ANNA, ChatFixture.BOB);
        var sent = new ArrayList<LiveEvent>();

        new SubscribeLiveEventsUseCase(subscriber -> subscriber.accept(event))
                .subscribe(new SubscribeLiveEvents.Command(sent::add));
        new PublishLiveEventUseCase(chatFixture.connections).publish(new PublishLiveEvent.Command(event));

        assertThat(sent).containsExactly(event);
        assertThat(chatFixture.connections.drainEvents()).containsExactly(event);
    }
}
