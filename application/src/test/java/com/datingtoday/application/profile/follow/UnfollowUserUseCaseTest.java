package com.datingtoday.application.profile.follow;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.value.ProfileAudience;
import org.junit.jupiter.api.Test;

class UnfollowUserUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    @Test
    void the_end_of_a_follow_is_counted_once_for_both_users() {
        fixture.follow(ANNA, BOB);
        fixture.follow(BOB, ANNA);
        fixture.drainLog();

        fixture.unfollow(ANNA, BOB);
        assertThat(fixture.drainLog())
                .containsExactly("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        fixture.unfollow(ANNA, BOB);

        assertThat(fixture.followCounts(ANNA)).containsExactly(0, 1);
        assertThat(fixture.followCounts(BOB)).containsExactly(1, 0);
    }

    @Test
    void invisible_and_unknown_users_can_be_unfollowed() {
        fixture.follow(ANNA, BOB);
        fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY));

        fixture.unfollow(ANNA, BOB);
        fixture.unfollow(ANNA, UNKNOWN_USER);

        assertThat(fixture.followCounts(ANNA)).containsExactly(0, 0);
        assertThat(fixture.followCounts(BOB)).containsExactly(0, 0);
    }
}
