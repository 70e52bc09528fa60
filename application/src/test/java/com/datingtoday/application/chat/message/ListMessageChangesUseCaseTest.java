package com.datingtoday.application.chat.message;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.InputError;
import org.junit.jupiter.api.Test;

class ListMessageChangesUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void recalled_and_deleted_messages_are_listed_to_the_users_who_must_display_the_change() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(ANNA, BOB, "two");
        var anna = chatFixture.contactChanges(ANNA, 0, 10).version();
        var bob = chatFixture.contactChanges(BOB, 0, 10).version();

        chatFixture.delete(BOB, ANNA, 1);
        chatFixture.recall(ANNA, BOB, 2);

        assertThat(chatFixture.changes(ANNA, BOB, anna).messages().stream()
                        .map(message -> ChatFixture.text(message, ANNA)))
                .containsExactly("RECALLED");
        var changes = chatFixture.changes(BOB, ANNA, bob);
        assertThat(changes.messages().stream().map(message -> ChatFixture.text(message, BOB)))
                .containsExactly("DELETED", "RECALLED");
        assertThat(changes.hasNext()).isFalse();
        assertThat(chatFixture.changes(BOB, ANNA, changes.version()).messages()).isEmpty();
    }

    @Test
    void changes_of_deleted_history_are_not_listed() {
        chatFixture.moderation.setUnavailable(true);
        chatFixture.sendText(ANNA, BOB, "hello");
        chatFixture.moderation.setUnavailable(false);
        chatFixture.retryModeration(ANNA, BOB, 1);
        chatFixture.deleteContact(BOB, ANNA);

        assertThat(chatFixture.changes(BOB, ANNA, 0).messages()).isEmpty();
    }

    @Test
    void a_negative_version_or_an_unknown_user_is_rejected() {
        assertThat(refusal(() -> chatFixture.changes(ANNA, BOB, -1)))
                .isEqualTo(new InputError.Malformed("changed_after"));
        assertThat(refusal(() -> chatFixture.changes(ANNA, ProfileFixture.UNKNOWN_USER, 0)))
                .isEqualTo(new ProfileError.UserNotFound());
    }
}
