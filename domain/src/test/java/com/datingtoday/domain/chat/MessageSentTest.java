package com.datingtoday.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageSentTest {

    private static MessageSent event(long seq) {
        return MessageSent.of(new Message(
                new Message.Key(1, seq),
                new UserId(100_001),
                new UserId(100_002),
                new MessageContent.Text(MessageText.of("hello")),
                ClientMsgId.of("id"),
                Instant.EPOCH,
                Message.Status.of(MessageState.VISIBLE)));
    }

    @Test
    void the_event_of_the_first_message_is_marked() {
        assertThat(event(1)).isEqualTo(new MessageSent(new UserId(100_002), new UserId(100_001), 1, true));
        assertThat(event(2)).isEqualTo(new MessageSent(new UserId(100_002), new UserId(100_001), 2, false));
    }
}
