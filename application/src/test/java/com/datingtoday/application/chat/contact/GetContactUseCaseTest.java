package com.datingtoday.application.chat.contact;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.ProfileAudience;
import java.util.List;
import org.junit.jupiter.api.Test;

class GetContactUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    @Test
    void a_missing_or_deleted_contact_is_rejected() {
        assertThat(refusal(() -> chatFixture.contact(ANNA, BOB))).isEqualTo(new ChatError.UnknownContact());
        chatFixture.sendText(BOB, ANNA, "one");
        assertThat(chatFixture.contact(ANNA, BOB).contact().parties().peer()).isEqualTo(BOB);

        chatFixture.deleteContact(ANNA, BOB);

        assertThat(refusal(() -> chatFixture.contact(ANNA, BOB))).isEqualTo(new ChatError.UnknownContact());
    }

    @Test
    void a_user_with_a_hidden_profile_shows_the_name_to_contacts() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(chatFixture
                        .contact(ANNA, BOB)
                        .person()
                        .orElseThrow()
                        .nickname()
                        .value())
                .isEqualTo("Bob");
        assertThat(chatFixture.contact(ANNA, BOB).person().orElseThrow().details())
                .isEmpty();
    }

    @Test
    void read_marks_of_the_peer_are_shown_to_a_vip_user_if_neither_hides_reads() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.markRead(BOB, ANNA, 1);
        assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads())
                .as("Anna is not VIP")
                .isFalse();

        chatFixture.makeVip(ANNA);
        assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads()).isTrue();
        assertThat(chatFixture.contact(ANNA, BOB).contact().readMarks().peerReadSeq())
                .isEqualTo(1);

        for (var hiding : List.of(ANNA, BOB)) {
            chatFixture.changeProfile(hiding, new ProfileChange.SetHideRead(true));
            assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads()).isFalse();
            chatFixture.changeProfile(hiding, new ProfileChange.SetHideRead(false));
        }
        assertThat(chatFixture.contact(BOB, ANNA).showsPeerReads())
                .as("Bob is not VIP")
                .isFalse();
    }
}
