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

class ListMessagesUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void history_is_listed_in_both_directions_to_the_first_message() {
        for (var number = 1; number <= 7; number++) {
            chatFixture.sendText(number % 2 == 0 ? ANNA : BOB, number % 2 == 0 ? BOB : ANNA, "m" + number);
        }
        var newest = chatFixture.history(ANNA, BOB, null, null, 3);
        assertThat(newest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(7L, 6L, 5L);
        assertThat(newest.hasNext()).isTrue();
        assertThat(chatFixture.history(ANNA, BOB, 5L, null, 3).hasNext()).isTrue();
        var oldest = chatFixture.history(ANNA, BOB, 2L, null, 3);
        assertThat(oldest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(1L);
        assertThat(oldest.hasNext()).isFalse();

        assertThat(chatFixture.history(ANNA, BOB, null, 4L, 2).messages().stream()
                        .map(message -> message.key().seq()))
                .containsExactly(5L, 6L);
        assertThat(chatFixture.history(ANNA, BOB, null, 5L, 2).hasNext()).isFalse();
        assertThat(chatFixture.history(ANNA, BOB, null, 100L, 2).messages()).isEmpty();
    }

    @Test
    void a_number_below_the_first_message_or_two_directions_are_rejected() {
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, null, -1L, 2)))
                .isEqualTo(new InputError.Malformed("after"));
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, 0L, null, 2)))
                .isEqualTo(new InputError.Malformed("before"));
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, 1L, 1L, 2)))
                .isEqualTo(new InputError.Conflict("before", "after"));
    }

    @Test
    void the_history_with_an_unknown_user_is_rejected() {
        assertThat(refusal(() -> chatFixture.history(ANNA, ProfileFixture.UNKNOWN_USER)))
                .isEqualTo(new ProfileError.UserNotFound());
    }
}
