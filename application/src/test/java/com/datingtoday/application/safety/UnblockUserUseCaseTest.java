package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnblockUserUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();
    private final ProfileFixture profileFixture = safetyFixture.profileFixture;

    private void unblock(UserId blocker, UserId blocked) {
        new UnblockUserUseCase(profileFixture.relationUpdates(), profileFixture.blocks)
                .unblock(new UnblockUser.Command(blocker, blocked));
    }

    private List<PersonSummary> view(UserId viewer, UserId owner) {
        return profileFixture.viewPeople().view(new ViewPeople.Query(viewer, List.of(owner)));
    }

    @Test
    void unblocking_does_not_restore_follows() {
        profileFixture.follows.create(ANNA, BOB, NOON);
        safetyFixture.block(ANNA, BOB);
        profileFixture.log.clear();

        unblock(ANNA, BOB);
        unblock(ANNA, UNKNOWN_USER);

        assertThat(profileFixture.log).startsWith("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(view(BOB, ANNA).getFirst().details()).isPresent();
        assertThat(profileFixture.follows.exists(ANNA, BOB)).isFalse();
    }

    @Test
    void unblocking_does_not_end_the_block_of_the_other_user() {
        safetyFixture.block(ANNA, BOB);
        safetyFixture.block(BOB, ANNA);
        unblock(ANNA, BOB);

        assertThat(view(ANNA, BOB)).isEmpty();
        assertThat(profileFixture.blocks.exists(BOB, ANNA)).isTrue();
    }
}
