package com.datingtoday.application.chat.message;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.chat.MessageSent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryMessageModerationUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    private List<String> listeners() {
        return chatFixture.outbox.all().stream().map(entry -> entry.listener()).toList();
    }

    @Test
    void a_pending_message_is_visible_to_its_sender_and_after_moderation_to_both() {
        chatFixture.moderation.setUnavailable(true);
        chatFixture.sendText(ANNA, BOB, "hello");

        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("hello");
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("WITHHELD");
        assertThat(chatFixture.contact(BOB, ANNA).contact().last().text()).isEmpty();
        assertThat(listeners()).containsExactly("held");
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> chatFixture.retryModeration(ANNA, BOB, 1));

        chatFixture.moderation.setUnavailable(false);
        chatFixture.connections.drainEvents();
        var version = chatFixture.contactChanges(BOB, 0, 10).version();
        chatFixture.retryModeration(ANNA, BOB, 1);
        chatFixture.retryModeration(ANNA, BOB, 1);

        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("hello");
        assertThat(chatFixture.contact(BOB, ANNA).contact().last().text()).isEqualTo("hello");
        assertThat(chatFixture.connections.drainEvents().stream().map(LiveEvent::user))
                .containsExactly(ANNA, BOB);
        assertThat(chatFixture.changes(BOB, ANNA, version).messages()).hasSize(1);
        assertThat(listeners()).containsExactly("held", "push");
        assertThat(chatFixture.moderation.cases())
                .as("one moderation case for all calls")
                .containsOnly(chatFixture.moderation.cases().getFirst());
    }

    @Test
    void a_pending_message_reaches_the_receiver_after_its_sender_deleted_the_contact() {
        chatFixture.moderation.setUnavailable(true);
        chatFixture.sendText(ANNA, BOB, "hello");
        chatFixture.deleteContact(ANNA, BOB);
        chatFixture.moderation.setUnavailable(false);

        chatFixture.retryModeration(ANNA, BOB, 1);

        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("hello");
        assertThat(listeners()).containsExactly("held", "push");
    }

    @Test
    void a_message_refused_on_retry_stays_visible_to_its_sender_only() {
        chatFixture.moderation.word("maybe", Verdict.PENDING);
        chatFixture.sendText(ANNA, BOB, "maybe");
        chatFixture.moderation.word("maybe", Verdict.REFUSED);

        chatFixture.retryModeration(ANNA, BOB, 1);

        assertThat(chatFixture
                        .history(ANNA, BOB, null, null, 1)
                        .messages()
                        .getFirst()
                        .displayStateFor(ANNA))
                .isEqualTo(DisplayState.REFUSED);
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("WITHHELD");
        assertThat(chatFixture.localEvents)
                .as("the receiver never saw the message")
                .isEmpty();
    }

    @Test
    void a_first_message_counts_for_popularity_once_when_it_becomes_visible() {
        chatFixture.moderation.setUnavailable(true);
        chatFixture.sendText(ANNA, BOB, "hello");
        assertThat(chatFixture.localEvents).isEmpty();
        chatFixture.moderation.setUnavailable(false);

        chatFixture.retryModeration(ANNA, BOB, 1);
        chatFixture.retryModeration(ANNA, BOB, 1);

        assertThat(chatFixture.localEvents).containsExactly(new MessageSent(BOB, ANNA, 1, true));
    }

    @Test
    void a_message_recalled_while_pending_stays_recalled() {
        chatFixture.moderation.setUnavailable(true);
        chatFixture.sendText(ANNA, BOB, "hello");
        chatFixture.recall(ANNA, BOB, 1);
        chatFixture.moderation.setUnavailable(false);

        chatFixture.retryModeration(ANNA, BOB, 1);

        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("RECALLED");
    }
}
