package com.datingtoday.application.profile.own;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.shared.Moderation.Verdict.PENDING;
import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GetMyProfileUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private GetMyProfile.MyProfile get(UserId user) {
        return new GetMyProfileUseCase(fixture.profiles, fixture.reviews).get(new GetMyProfile.Query(user));
    }

    @Test
    void the_owner_sees_the_pending_introduction_and_private_data() {
        fixture.moderation.word("cats", PENDING);
        fixture.update(ANNA, new SetIntroduction(new Introduction("Likes cats")));

        var mine = get(ANNA);

        assertThat(mine.profile().info().introduction()).isNull();
        assertThat(mine.pendingTexts())
                .containsExactly(new GetMyProfile.PendingText(
                        "introduction", new Sensitive<>("Likes cats"), ReviewState.PENDING));
        assertThat(mine.completeness().percent()).isEqualTo(10);
        assertThat(mine.phone().value()).isEqualTo("+8613499990000");
        assertThat(mine.toString() + mine.pendingTexts() + fixture.reviews.findByUser(ANNA))
                .doesNotContain("cats", "Anna", "9999");
    }

    @Test
    void the_owner_sees_a_nickname_that_was_rejected_after_the_change() {
        fixture.moderation.word("Anne", PENDING);
        fixture.update(ANNA, new SetNickname(new Nickname("Anne")));
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.moderation.word("Anne", REFUSED);
        fixture.retryModeration(fixture.moderation);

        var mine = get(ANNA);

        assertThat(mine.profile().info().nickname()).isEqualTo(new Nickname("Anna"));
        assertThat(mine.pendingTexts())
                .containsExactly(
                        new GetMyProfile.PendingText("nickname", new Sensitive<>("Anne"), ReviewState.REFUSED));
    }

    @Test
    void a_pending_photo_is_no_pending_text() {
        fixture.moderation.setUnavailable(true);
        fixture.addPhoto(ANNA);

        assertThat(get(ANNA).pendingTexts()).isEmpty();
    }

    @Test
    void follows_in_both_directions_are_counted() {
        fixture.follow(ANNA, BOB);
        fixture.follow(BOB, ANNA);
        fixture.follow(CAROL, ANNA);

        var mine = get(ANNA);

        assertThat(mine.following()).isEqualTo(1);
        assertThat(mine.followers()).isEqualTo(2);
    }

    @Test
    void an_unknown_user_has_no_profile() {
        assertThat(refusal(() -> get(UNKNOWN_USER))).isEqualTo(new ProfileError.UserNotFound());
    }
}
