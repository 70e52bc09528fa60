package com.datingtoday.application.chat;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.ProfileError;
import org.junit.jupiter.api.Test;

class BlockedContactScenario {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_blocked_user_shows_only_name_and_avatar_and_cannot_see_the_blocker() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.block(ANNA, BOB);

        assertThat(refusal(() -> chatFixture.history(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> chatFixture.contact(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> chatFixture.markRead(BOB, ANNA, 1))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(chatFixture.contactChanges(BOB, 0, 100).contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.person()).isEmpty());
        assertThat(chatFixture.contact(ANNA, BOB).person().orElseThrow().details())
                .isEmpty();
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("one");
    }
}
