package com.datingtoday.application.chat;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.ProfileChange.SetBirthday;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user without a birthday reaches no other user. */
class BirthdayRequiredScenario {

    static final UserId DORA = new UserId(100_004);
    static final ProfileError REQUIRED = new ProfileError.BirthdayRequired();

    private final ChatFixture chatFixture = new ChatFixture();

    BirthdayRequiredScenario() {
        chatFixture.profileFixture.createWithoutBirthday(DORA, "Dora");
    }

    private void setBirthday() {
        chatFixture.changeProfile(DORA, new SetBirthday(new Sensitive<>(LocalDate.of(2000, 1, 1))));
    }

    private boolean isViewPublished() {
        var profileFixture = chatFixture.profileFixture;
        profileFixture.publishedEvents.clear();
        assertThat(profileFixture
                        .viewProfile()
                        .view(new ViewProfile.Query(DORA, ANNA))
                        .user())
                .isEqualTo(ANNA);
        return !profileFixture.publishedEvents.isEmpty();
    }

    @Test
    void a_message_is_rejected_until_the_birthday_is_set() {
        assertThat(refusal(() -> chatFixture.sendText(DORA, ANNA, "hi, I am 12")))
                .isEqualTo(REQUIRED);
        assertThat(chatFixture.contacts(ANNA)).isEmpty();

        setBirthday();
        chatFixture.sendText(DORA, ANNA, "hi");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(DORA);
    }

    @Test
    void an_answer_is_rejected_too_and_a_received_message_can_be_read() {
        chatFixture.sendText(ANNA, DORA, "hello");

        assertThat(chatFixture.history(DORA, ANNA)).containsExactly("hello");
        assertThat(refusal(() -> chatFixture.sendText(DORA, ANNA, "hi"))).isEqualTo(REQUIRED);
    }

    @Test
    void typing_and_read_marks_are_not_shown() {
        chatFixture.makeVip(ANNA);
        chatFixture.sendText(ANNA, DORA, "hello");
        chatFixture.connections.drainEvents();

        chatFixture.sendTyping(DORA, ANNA);
        chatFixture.markRead(DORA, ANNA, 1);

        assertThat(chatFixture.connections.drainEvents())
                .noneMatch(event -> event instanceof LiveEvent.Typing)
                .noneMatch(event -> event instanceof LiveEvent.MessagesRead read
                        && read.user().equals(ANNA));
    }

    @Test
    void a_follow_and_a_photo_are_rejected_until_the_birthday_is_set() {
        var profileFixture = chatFixture.profileFixture;
        assertThat(refusal(() -> profileFixture.follow(DORA, ANNA))).isEqualTo(REQUIRED);
        assertThat(refusal(() -> profileFixture.addPhoto(DORA))).isEqualTo(REQUIRED);
        assertThat(profileFixture.followCounts(ANNA)).containsExactly(0, 0);
        assertThat(profileFixture.photos(DORA)).isEmpty();

        setBirthday();
        assertThat(profileFixture.follow(DORA, ANNA)).isFalse();
        assertThat(profileFixture.addPhoto(DORA).state()).isEqualTo(ReviewState.VISIBLE);
    }

    @Test
    void a_profile_view_is_permitted_and_no_visit() {
        assertThat(isViewPublished()).isFalse();

        setBirthday();
        assertThat(isViewPublished()).isTrue();
    }

    @Test
    void earlier_photos_are_not_shown_and_the_user_is_in_no_list() {
        var profileFixture = chatFixture.profileFixture;
        profileFixture.saveAlbum(DORA, ProfileSamples.photo(ReviewState.VISIBLE));
        chatFixture.sendText(ANNA, DORA, "hello");

        assertThat(profileFixture
                        .viewProfile()
                        .view(new ViewProfile.Query(ANNA, DORA))
                        .photos())
                .isEmpty();
        assertThat(profileFixture.viewPeople().view(new ViewPeople.Query(ANNA, List.of(DORA))))
                .isEmpty();

        setBirthday();
        assertThat(profileFixture
                        .viewProfile()
                        .view(new ViewProfile.Query(ANNA, DORA))
                        .photos())
                .hasSize(1);
    }
}
