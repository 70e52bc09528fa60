package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import org.junit.jupiter.api.Test;

class DeleteContactUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void deleting_a_contact_deletes_its_history_for_the_user_only() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(BOB, ANNA, "two");

        chatFixture.deleteContact(ANNA, BOB);

        assertThat(chatFixture.contacts(ANNA)).isEmpty();
        assertThat(chatFixture.history(ANNA, BOB)).isEmpty();
        assertThat(chatFixture.unread(ANNA)).isZero();
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("two", "one");
        assertThat(chatFixture.contacts(BOB)).containsExactly(ANNA);

        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB);
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("three");
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
    }

    @Test
    void a_deletion_is_published_once_to_the_user_only() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.connections.drainEvents();

        chatFixture.deleteContact(ANNA, BOB);
        chatFixture.deleteContact(ANNA, BOB);

        assertThat(chatFixture.connections.drainEvents()).containsExactly(new LiveEvent.ContactChanged(ANNA, BOB, 2));
        assertThat(chatFixture.contactChanges(BOB, 1, 10).contacts()).isEmpty();
    }

    @Test
    void a_user_without_conversation_is_no_contact_to_delete() {
        assertThat(refusal(() -> chatFixture.deleteContact(ANNA, BOB))).isEqualTo(new ChatError.UnknownContact());
    }
}
