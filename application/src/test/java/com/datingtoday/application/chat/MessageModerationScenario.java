package com.datingtoday.application.chat;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message.DisplayState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MessageModerationScenario {

    private final ChatFixture world = new ChatFixture();

    private List<String> listeners() {
        return world.outbox.all().stream().map(entry -> entry.listener()).toList();
    }

    @Test
    void a_refused_text_is_not_sent() {
        world.moderation.word("awful", Verdict.REFUSED);

        assertThat(refusal(() -> world.sendText(ANNA, BOB, "awful words"))).isEqualTo(new ChatError.ContentRejected());
        assertThat(world.contacts(ANNA)).isEmpty();
        assertThat(world.sendText(ANNA, BOB, "hello").message().key().seq()).isEqualTo(1);
    }

    @Test
    void a_pending_message_is_visible_to_its_sender_and_after_moderation_to_both() {
        world.moderation.setUnavailable(true);
        world.sendText(ANNA, BOB, "hello");

        assertThat(world.history(ANNA, BOB)).containsExactly("hello");
        assertThat(world.history(BOB, ANNA)).containsExactly("WITHHELD");
        assertThat(world.contact(BOB, ANNA).contact().last().text()).isEmpty();
        assertThat(listeners()).containsExactly("held");
        Assertions.assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.retryModeration(ANNA, BOB, 1));

        world.moderation.setUnavailable(false);
        world.connections.drainEvents();
        var known = world.contactChanges(BOB, 0, 10).version();
        world.retryModeration(ANNA, BOB, 1);
        world.retryModeration(ANNA, BOB, 1);

        assertThat(world.history(BOB, ANNA)).containsExactly("hello");
        assertThat(world.contact(BOB, ANNA).contact().last().text()).isEqualTo("hello");
        assertThat(world.connections.drainEvents().stream().map(LiveEvent::user)).containsExactly(ANNA, BOB);
        assertThat(world.changes(BOB, ANNA, known).messages()).hasSize(1);
        assertThat(listeners()).containsExactly("held", "push");
        assertThat(world.moderation.cases())
                .as("one moderation case for all calls")
                .containsOnly(world.moderation.cases().getFirst());
    }

    @Test
    void a_pending_message_reaches_the_receiver_after_its_sender_deleted_the_contact() {
        world.moderation.setUnavailable(true);
        world.sendText(ANNA, BOB, "hello");
        world.deleteContact(ANNA, BOB);
        world.moderation.setUnavailable(false);

        world.retryModeration(ANNA, BOB, 1);

        assertThat(world.history(BOB, ANNA)).containsExactly("hello");
        assertThat(listeners()).containsExactly("held", "push");
    }

    @Test
    void changes_of_deleted_history_are_not_listed() {
        world.moderation.setUnavailable(true);
        world.sendText(ANNA, BOB, "hello");
        world.moderation.setUnavailable(false);
        world.retryModeration(ANNA, BOB, 1);
        world.deleteContact(BOB, ANNA);

        assertThat(world.changes(BOB, ANNA, 0).messages()).isEmpty();
    }

    @Test
    void a_message_refused_on_retry_stays_visible_to_its_sender_only() {
        world.moderation.word("maybe", Verdict.PENDING);
        world.sendText(ANNA, BOB, "maybe");
        world.moderation.word("maybe", Verdict.REFUSED);

        world.retryModeration(ANNA, BOB, 1);

        assertThat(world.history(ANNA, BOB, null, null, 1).messages().getFirst().displayStateFor(ANNA))
                .isEqualTo(DisplayState.REFUSED);
        assertThat(world.history(BOB, ANNA)).containsExactly("WITHHELD");
    }

    @Test
    void a_message_recalled_while_pending_stays_recalled() {
        world.moderation.setUnavailable(true);
        world.sendText(ANNA, BOB, "hello");
        world.recall(ANNA, BOB, 1);
        world.moderation.setUnavailable(false);

        world.retryModeration(ANNA, BOB, 1);

        assertThat(world.history(BOB, ANNA)).containsExactly("RECALLED");
    }
}
