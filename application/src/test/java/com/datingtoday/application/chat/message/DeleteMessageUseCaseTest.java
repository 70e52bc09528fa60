package com.datingtoday.application.chat.message;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message.DisplayState;
import org.junit.jupiter.api.Test;

class DeleteMessageUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_message_is_deleted_for_the_user_only() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.connections.drainEvents();

        assertThat(chatFixture.delete(BOB, ANNA, 1).displayStateFor(BOB)).isEqualTo(DisplayState.DELETED);

        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("DELETED");
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("one");
        assertThat(chatFixture.connections.drainEvents())
                .extracting(LiveEvent::user)
                .containsExactly(BOB);
    }

    @Test
    void a_repeated_deletion_changes_nothing() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.delete(BOB, ANNA, 1);
        var version = chatFixture.contactChanges(BOB, 0, 10).version();

        chatFixture.delete(BOB, ANNA, 1);

        assertThat(chatFixture.contactChanges(BOB, version, 10).contacts()).isEmpty();
    }

    @Test
    void an_unknown_message_or_conversation_is_rejected() {
        chatFixture.sendText(ANNA, BOB, "one");

        assertThat(refusal(() -> chatFixture.delete(BOB, ANNA, 2))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> chatFixture.delete(BOB, CAROL, 1))).isEqualTo(new ChatError.UnknownContact());
    }
}
