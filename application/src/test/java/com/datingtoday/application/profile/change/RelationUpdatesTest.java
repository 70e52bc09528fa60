package com.datingtoday.application.profile.change;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import org.junit.jupiter.api.Test;

class RelationUpdatesTest {

    private final ProfileFixture fixture = new ProfileFixture();

    @Test
    void another_feature_can_end_follows_in_the_transaction_of_its_change() {
        fixture.follow(ANNA, BOB);
        fixture.follow(BOB, ANNA);
        fixture.drainLog();

        var relationUpdates = fixture.relationUpdates();
        assertThat(relationUpdates.update(ANNA, BOB, () -> false)).isFalse();
        assertThat(fixture.followCounts(ANNA)).containsExactly(1, 1);
        fixture.drainLog();
        assertThat(relationUpdates.endFollowsAndUpdate(ANNA, BOB, () -> fixture.log.add("change")))
                .isTrue();
        assertThat(fixture.drainLog())
                .containsExactly("changing 100001 100002", "begin", "change", "commit", "changed 100001 100002");
        assertThat(fixture.followCounts(ANNA)).containsExactly(0, 0);
        assertThat(fixture.followCounts(BOB)).containsExactly(0, 0);
    }
}
