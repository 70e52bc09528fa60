package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.ProfileChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkMessagesReadUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_read_mark_reduces_the_unread_count_and_never_decreases() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(BOB, ANNA, "two");
        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contact(ANNA, BOB).contact().readMarks().unread())
                .isEqualTo(3);
        assertThat(chatFixture.contact(BOB, ANNA).contact().readMarks().unread())
                .isZero();

        assertThat(chatFixture.markRead(ANNA, BOB, 2).readMarks().unread()).isEqualTo(1);
        assertThat(chatFixture.markRead(ANNA, BOB, 1).readMarks().unread()).isEqualTo(1);
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
    }

    @Test
    void a_number_without_a_message_or_contact_is_rejected() {
        chatFixture.sendText(BOB, ANNA, "one");

        for (var seq : List.of(0L, 2L)) {
            assertThat(refusal(() -> chatFixture.markRead(ANNA, BOB, seq)))
                    .isEqualTo(new ChatError.UnknownSequence("seq", 1));
        }
        assertThat(refusal(() -> chatFixture.markRead(ANNA, CAROL, 1))).isEqualTo(new ChatError.UnknownContact());
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
    }

    @Test
    void a_read_mark_is_published_once_to_the_other_devices_of_the_reader() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.connections.drainEvents();

        chatFixture.markRead(ANNA, BOB, 1);
        chatFixture.markRead(ANNA, BOB, 1);

        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(new LiveEvent.MessagesRead(ANNA, BOB, ANNA, 1, 2));
        assertThat(chatFixture.contactChanges(BOB, 1, 10).contacts()).isEmpty();
    }

    @Test
    void a_read_mark_is_published_to_a_peer_with_vip() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.connections.drainEvents();
        chatFixture.makeVip(ANNA);

        chatFixture.markRead(BOB, ANNA, 1);

        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessagesRead(BOB, ANNA, BOB, 1, 2),
                        new LiveEvent.MessagesRead(ANNA, BOB, BOB, 1, 2));
    }

    @Test
    void a_read_mark_is_not_published_to_the_peer_if_one_of_the_two_hides_reads() {
        chatFixture.makeVip(ANNA);
        for (var hiding : List.of(ANNA, BOB)) {
            chatFixture.changeProfile(hiding, new ProfileChange.SetHideRead(true));
            var seq = chatFixture
                    .sendText(ANNA, BOB, "hidden from " + hiding.value())
                    .message()
                    .key()
                    .seq();
            chatFixture.connections.drainEvents();

            chatFixture.markRead(BOB, ANNA, seq);

            assertThat(chatFixture.connections.drainEvents())
                    .extracting(LiveEvent::user)
                    .containsExactly(BOB);
            chatFixture.changeProfile(hiding, new ProfileChange.SetHideRead(false));
        }
    }
}
