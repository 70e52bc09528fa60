package com.datingtoday.application.profile.moderation;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;

class UpdateVerificationUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private void update(UserId user, boolean verified) {
        new UpdateVerificationUseCase(fixture.profiles, fixture.cacheAwareTransaction(), fixture.clock)
                .update(new UpdateVerification.Command(user, verified));
    }

    @Test
    void an_operator_can_verify_a_user_and_revoke_the_verification() {
        update(ANNA, true);
        assertThat(fixture.profile(ANNA).verified()).isTrue();
        assertThat(fixture.profile(BOB).verified()).isFalse();
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);

        update(ANNA, false);
        assertThat(fixture.profile(ANNA).verified()).isFalse();
    }

    @Test
    void an_unknown_user_cannot_be_verified() {
        assertThat(refusal(() -> update(UNKNOWN_USER, true))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(fixture.log).doesNotContain("commit");
    }
}
