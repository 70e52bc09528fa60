package com.datingtoday.application.profile.follow;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.UserFollowed;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUserUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    @Test
    void a_follow_is_counted_once_for_both_users_and_published() {
        assertThat(fixture.follow(ANNA, BOB)).isFalse();

        assertThat(fixture.drainLog())
                .containsExactly("look", "changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(fixture.followCounts(ANNA)).containsExactly(1, 0);
        assertThat(fixture.followCounts(BOB)).containsExactly(0, 1);
        assertThat(fixture.publishedEvents).containsExactly(new UserFollowed(BOB, ANNA));
        assertThat(fixture.follow(ANNA, BOB)).isFalse();
        assertThat(fixture.followCounts(ANNA)).containsExactly(1, 0);
        assertThat(fixture.outbox.all()).isEmpty();
    }

    @Test
    void a_match_is_published_once_for_the_last_follower() {
        fixture.follow(ANNA, BOB);

        assertThat(fixture.follow(BOB, ANNA)).isTrue();
        assertThat(fixture.follow(BOB, ANNA)).isTrue();
        assertThat(fixture.follow(ANNA, BOB)).isTrue();

        assertThat(fixture.outbox.all()).containsExactly(new Entry(1, BOB, "matches", "100001", 0));
    }

    @Test
    void a_renewed_match_is_published_again() {
        fixture.follow(ANNA, BOB);
        fixture.follow(BOB, ANNA);
        fixture.unfollow(ANNA, BOB);
        assertThat(fixture.follow(BOB, ANNA)).isFalse();

        assertThat(fixture.follow(ANNA, BOB)).isTrue();

        assertThat(fixture.outbox.all()).extracting(Entry::user).containsExactly(BOB, ANNA);
    }

    @Test
    void users_cannot_follow_themselves_or_invisible_users() {
        fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY));
        fixture.blocks.create(CAROL, ANNA, NOON, 9);

        assertThat(refusal(() -> fixture.follow(ANNA, ANNA))).isEqualTo(new ProfileError.CannotTargetSelf());
        for (var other : List.of(BOB, CAROL, UNKNOWN_USER)) {
            assertThat(refusal(() -> fixture.follow(ANNA, other))).isEqualTo(new ProfileError.UserNotFound());
        }
        assertThat(fixture.followCounts(ANNA)).containsExactly(0, 0);
        assertThat(fixture.publishedEvents).isEmpty();
        assertThat(fixture.drainLog()).containsOnly("look");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void a_follow_is_rejected_if_either_user_blocked_the_other_meanwhile(boolean blocks, boolean blocked) {
        var relations = mock(Relations.class);
        when(relations.find(ANNA, List.of(BOB))).thenReturn(Map.of(BOB, new Relation(true, false, blocks, blocked)));
        var followUser = new FollowUserUseCase(
                fixture.profileVisibilityService(),
                fixture.cacheAwareTransaction(),
                fixture.follows,
                relations,
                fixture.localEventPublisher,
                new OutboxEventPublisher(fixture.outbox, List::of, fixture.clock),
                fixture.clock);

        assertThat(refusal(() -> followUser.follow(new FollowUser.Command(ANNA, BOB))))
                .isEqualTo(new ProfileError.UserNotFound());

        assertThat(fixture.drainLog()).endsWith("begin", "changed 100001 100002");
        assertThat(fixture.publishedEvents).isEmpty();
    }
}
