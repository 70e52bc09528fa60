package com.datingtoday.application.chat.live;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.LiveEvent;
import org.junit.jupiter.api.Test;

class SendTypingIndicatorUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_typing_event_is_published_only_if_a_conversation_may_be_started() {
        chatFixture.sendTyping(ANNA, BOB);
        assertThat(chatFixture.connections.drainEvents()).containsExactly(new LiveEvent.Typing(BOB, ANNA));

        chatFixture.block(BOB, ANNA);
        chatFixture.sendTyping(ANNA, BOB);
        chatFixture.sendTyping(BOB, ANNA);
        assertThat(chatFixture.connections.drainEvents()).isEmpty();
    }
}
