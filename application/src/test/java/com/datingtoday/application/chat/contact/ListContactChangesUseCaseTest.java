package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.shared.InputError;
import org.junit.jupiter.api.Test;

class ListContactChangesUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void changed_contacts_are_listed_after_a_version() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(CAROL, ANNA, "two");
        var version = chatFixture.contactChanges(ANNA, 0, 100).version();

        chatFixture.sendText(BOB, ANNA, "three");
        chatFixture.updateSettings(ANNA, CAROL, true, true);
        chatFixture.markRead(ANNA, BOB, 2);
        chatFixture.deleteContact(ANNA, CAROL);

        var changes = chatFixture.contactChanges(ANNA, version, 100);
        assertThat(changes.contacts().stream()
                        .map(contact -> contact.contact().parties().peer()))
                .containsExactly(BOB, CAROL);
        assertThat(changes.contacts().getFirst().contact().readMarks().readSeq())
                .isEqualTo(2);
        assertThat(changes.contacts().getLast().contact().flags().removed()).isTrue();
        assertThat(changes.contacts().getLast().person()).isEmpty();
        assertThat(chatFixture.contactChanges(ANNA, changes.version(), 100).contacts())
                .isEmpty();
        var one = chatFixture.contactChanges(ANNA, version, 1);
        assertThat(one.hasNext()).isTrue();
        assertThat(chatFixture.contactChanges(ANNA, one.version(), 1).contacts())
                .isEqualTo(changes.contacts().subList(1, 2));
    }

    @Test
    void a_negative_version_is_rejected() {
        assertThat(refusal(() -> chatFixture.contactChanges(ANNA, -1, 100)))
                .isEqualTo(new InputError.Malformed("changed_after"));
    }
}
