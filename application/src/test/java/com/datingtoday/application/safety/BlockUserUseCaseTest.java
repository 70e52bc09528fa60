package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockUserUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();
    private final ProfileFixture profileFixture = safetyFixture.profileFixture;

    private List<PersonSummary> view(UserId viewer, UserId owner) {
        return profileFixture.viewPeople().view(new ViewPeople.Query(viewer, List.of(owner)));
    }

    @Test
    void a_block_ends_follows_at_once_and_hides_the_blocker() {
        profileFixture.follows.create(ANNA, BOB, NOON);
        profileFixture.follows.create(BOB, ANNA, NOON);

        safetyFixture.block(ANNA, BOB);

        assertThat(profileFixture.log)
                .containsExactly("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(profileFixture.follows.exists(ANNA, BOB)).isFalse();
        assertThat(profileFixture.follows.exists(BOB, ANNA)).isFalse();
        assertThat(view(BOB, ANNA)).isEmpty();
        assertThat(view(ANNA, BOB).getFirst().details()).isEmpty();
        assertThat(view(CAROL, ANNA).getFirst().details()).isPresent();
    }

    @Test
    void a_repeated_block_keeps_the_time_of_the_first() {
        safetyFixture.block(ANNA, BOB);
        profileFixture.clock.advance(Duration.ofDays(1));
        safetyFixture.block(ANNA, BOB);

        assertThat(profileFixture.blocks.findPage(ANNA, null, 10))
                .extracting(BlockEntry::since)
                .containsExactly(NOON);
    }

    @Test
    void an_unknown_user_can_be_blocked() {
        safetyFixture.block(ANNA, UNKNOWN_USER);

        assertThat(profileFixture.blocks.exists(ANNA, UNKNOWN_USER)).isTrue();
    }

    @Test
    void users_cannot_block_themselves() {
        assertThat(refusal(() -> safetyFixture.block(ANNA, ANNA))).isEqualTo(new SafetyError.CannotTargetSelf());
        assertThat(profileFixture.blocks.exists(ANNA, ANNA)).isFalse();
    }

    @Test
    void a_user_can_block_at_most_two_thousand_users() {
        for (int i = 0; i < 2_000; i++) {
            profileFixture.blocks.create(ANNA, new UserId(200_000 + i), NOON, 2_000);
        }
        profileFixture.follows.create(BOB, ANNA, NOON);

        assertThat(refusal(() -> safetyFixture.block(ANNA, BOB))).isEqualTo(new SafetyError.TooManyBlocks(2_000));
        assertThat(profileFixture.log).containsExactly("changing 100001 100002", "begin", "changed 100001 100002");
        assertThat(profileFixture.blocks.exists(ANNA, BOB)).isFalse();

        safetyFixture.block(ANNA, new UserId(200_000));
        profileFixture.blocks.delete(ANNA, new UserId(200_000));
        safetyFixture.block(ANNA, BOB);
        assertThat(profileFixture.blocks.exists(ANNA, BOB)).isTrue();
    }
}
