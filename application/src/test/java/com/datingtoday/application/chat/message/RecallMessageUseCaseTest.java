package com.datingtoday.application.chat.message;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.shared.InputError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecallMessageUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void the_sender_can_recall_a_message_within_two_minutes() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(BOB, ANNA, "two");
        chatFixture.clock.advance(Duration.ofSeconds(119));

        chatFixture.recall(ANNA, BOB, 1);
        chatFixture.clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(() -> chatFixture.recall(BOB, ANNA, 2))).isEqualTo(new ChatError.TooLateToRecall(120));

        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("two", "RECALLED");
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("two", "RECALLED");
        assertThat(chatFixture.recall(ANNA, BOB, 1).displayStateFor(ANNA))
                .as("a repetition changes nothing")
                .isEqualTo(DisplayState.RECALLED);
    }

    @Test
    void a_message_of_the_peer_or_an_unknown_message_cannot_be_recalled() {
        chatFixture.sendText(ANNA, BOB, "one");

        assertThat(refusal(() -> chatFixture.recall(BOB, ANNA, 1))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> chatFixture.recall(ANNA, BOB, 2))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> chatFixture.recall(ANNA, BOB, 0))).isEqualTo(new InputError.Malformed("seq"));
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("one");
    }

    @Test
    void a_recalled_message_is_hidden_in_the_contact_and_published_to_both_users() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.connections.drainEvents();

        chatFixture.recall(ANNA, BOB, 1);

        assertThat(chatFixture.contact(BOB, ANNA).contact().last().text()).isEmpty();
        assertThat(chatFixture.contact(BOB, ANNA).contact().last().displayState())
                .isEqualTo(DisplayState.RECALLED);
        assertThat(chatFixture.connections.drainEvents())
                .extracting(LiveEvent::user)
                .containsExactly(ANNA, BOB);
    }
}
