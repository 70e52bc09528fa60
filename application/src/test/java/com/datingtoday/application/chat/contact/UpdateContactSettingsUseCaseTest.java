package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.value.ProfileError;
import org.junit.jupiter.api.Test;

class UpdateContactSettingsUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void an_omitted_setting_stays_unchanged() {
        chatFixture.sendText(BOB, ANNA, "one");

        chatFixture.updateSettings(ANNA, BOB, true, null);
        var flags = chatFixture.updateSettings(ANNA, BOB, null, true).flags();

        assertThat(flags.pinned()).isTrue();
        assertThat(flags.muted()).isTrue();
        assertThat(chatFixture.contact(ANNA, BOB).contact().flags()).isEqualTo(flags);
        assertThat(chatFixture.contact(BOB, ANNA).contact().flags().pinned())
                .as("the settings of the peer")
                .isFalse();
    }

    @Test
    void a_change_is_published_once_to_the_user_only() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.connections.drainEvents();

        chatFixture.updateSettings(ANNA, BOB, true, null);
        chatFixture.updateSettings(ANNA, BOB, true, null);

        assertThat(chatFixture.connections.drainEvents()).containsExactly(new LiveEvent.ContactChanged(ANNA, BOB, 2));
        assertThat(chatFixture.contactChanges(BOB, 1, 10).contacts()).isEmpty();
    }

    @Test
    void settings_of_a_missing_contact_or_user_are_rejected() {
        assertThat(refusal(() -> chatFixture.updateSettings(ANNA, BOB, true, null)))
                .isEqualTo(new ChatError.UnknownContact());
        assertThat(refusal(() -> chatFixture.updateSettings(ANNA, ProfileFixture.UNKNOWN_USER, true, null)))
                .isEqualTo(new ProfileError.UserNotFound());
    }
}
