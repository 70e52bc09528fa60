package com.datingtoday.application.profile;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOBODY;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.change.EvictCachedProfile;
import com.datingtoday.application.profile.follow.ListFollows;
import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowScenario {

    final ProfileFixture world = new ProfileFixture();

    private List<Integer> counts(UserId user) {
        var facts = world.profiles.findPrivateData(user).orElseThrow();
        return List.of(facts.following(), facts.followers());
    }

    private Page<UserId> page(UserId user, boolean followers, @Nullable String cursor, @Nullable Integer limit) {
        var page = UseCaseFactory.create(ListFollows.class, world.follows, world.looking(), world.encryption)
                .list(new ListFollows.Query(user, followers, cursor, limit));
        var users = page.list().stream().map(PersonSummary::user).toList();
        return new Page<>(users, page.nextCursor());
    }

    /** Everybody on all pages. */
    private List<UserId> all(UserId user, boolean followers, int limit) {
        var all = new ArrayList<UserId>();
        var page = page(user, followers, null, limit);
        all.addAll(page.list());
        for (var cursor = page.nextCursor(); cursor != null; cursor = page.nextCursor()) {
            page = page(user, followers, cursor, limit);
            all.addAll(page.list());
        }
        return all;
    }

    /** So many people, each followed by Anna and following her, two at each moment. */
    private List<UserId> crowd(int size) {
        var crowd = new ArrayList<UserId>();
        for (int i = 0; i < size; i++) {
            var user = new UserId(200_000 + i);
            world.create(user, "somebody");
            world.follows.create(ANNA, user, world.clock.instant());
            world.follows.create(user, ANNA, world.clock.instant());
            world.clock.advance(Duration.ofMillis(i % 2));
            crowd.addFirst(user);
        }
        return crowd;
    }

    @Test
    void following_is_known_from_both_sides_and_told() {
        assertThat(world.follow(ANNA, BOB)).isFalse();

        assertThat(world.noted())
                .containsExactly("look", "changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(counts(ANNA)).containsExactly(1, 0);
        assertThat(counts(BOB)).containsExactly(0, 1);
        assertThat(world.follow(ANNA, BOB)).isFalse();
        assertThat(counts(ANNA)).containsExactly(1, 0);
        assertThat(world.outbox.all()).isEmpty();
    }

    @Test
    void a_match_is_told_once_by_who_followed_last() {
        world.follow(ANNA, BOB);

        assertThat(world.follow(BOB, ANNA)).isTrue();
        assertThat(world.follow(BOB, ANNA)).isTrue();
        assertThat(world.follow(ANNA, BOB)).isTrue();

        assertThat(world.outbox.all()).containsExactly(new Entry(1, BOB, "matches", "100001", 0));
    }

    @Test
    void a_match_that_ended_and_begins_again_is_told_again() {
        world.follow(ANNA, BOB);
        world.follow(BOB, ANNA);
        world.noted();
        world.unfollow(ANNA, BOB);
        assertThat(world.noted()).containsExactly("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        world.unfollow(ANNA, BOB);
        assertThat(counts(ANNA)).containsExactly(0, 1);
        assertThat(world.follow(BOB, ANNA)).isFalse();

        assertThat(world.follow(ANNA, BOB)).isTrue();

        assertThat(world.outbox.all()).extracting(Entry::user).containsExactly(BOB, ANNA);
    }

    @Test
    void nobody_follows_himself_or_whom_he_may_not_see() {
        world.tell(BOB, new SetAudience(ProfileAudience.NOBODY));
        world.blocks.create(CAROL, ANNA, NOON, 9);

        assertThat(refusal(() -> world.follow(ANNA, ANNA))).isEqualTo(new ProfileError.CannotTargetSelf());
        for (var other : List.of(BOB, CAROL, NOBODY)) {
            assertThat(refusal(() -> world.follow(ANNA, other))).isEqualTo(new ProfileError.UserNotFound());
        }
        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(world.noted()).containsOnly("look");
    }

    @Test
    void who_is_not_seen_any_more_or_never_was_there_can_be_unfollowed() {
        world.follow(ANNA, BOB);
        world.tell(BOB, new SetAudience(ProfileAudience.NOBODY));

        world.unfollow(ANNA, BOB);
        world.unfollow(ANNA, NOBODY);

        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(counts(BOB)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 100})
    void pages_put_together_are_the_whole_list_the_newest_first(int limit) {
        var crowd = crowd(7);

        assertThat(all(ANNA, false, limit)).isEqualTo(crowd);
        assertThat(all(ANNA, true, limit)).isEqualTo(crowd);
        assertThat(all(crowd.getFirst(), true, limit)).containsExactly(ANNA);
        assertThat(all(BOB, true, limit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void people_who_may_not_be_seen_are_left_out_and_break_no_page(int limit) {
        var crowd = crowd(9);
        var seen = new ArrayList<>(crowd);
        for (int hidden : List.of(8, 5, 4, 3, 0)) {
            world.profiles.suspend(crowd.get(hidden), true);
            seen.remove(hidden);
        }

        assertThat(all(ANNA, false, limit)).isEqualTo(seen);
        assertThat(all(ANNA, true, limit)).isEqualTo(seen);
    }

    @Test
    void a_page_that_ends_at_the_last_entry_is_the_last() {
        crowd(3);

        assertThat(page(ANNA, false, null, 3).nextCursor()).isNull();
        assertThat(page(ANNA, false, null, 2).nextCursor()).isNotNull();
        assertThat(page(ANNA, false, null, null).list()).hasSize(3);
    }

    @Test
    void somebody_new_does_not_shift_the_next_page() {
        var crowd = crowd(4);
        var first = page(ANNA, false, null, 2);
        world.clock.advance(Duration.ofSeconds(1));
        world.follow(ANNA, BOB);

        assertThat(page(ANNA, false, first.nextCursor(), 2).list()).isEqualTo(crowd.subList(2, 4));
    }

    @Test
    void a_cursor_is_good_for_its_list_and_viewer_alone() {
        var crowd = crowd(3);
        for (var other : crowd) {
            world.follows.create(BOB, other, NOON);
        }
        var cursor = page(ANNA, false, null, 1).nextCursor();
        var malformed = new InputError.Malformed("cursor");

        assertThat(page(ANNA, false, cursor, 1).list()).containsExactly(crowd.get(1));
        assertThat(refusal(() -> page(ANNA, true, cursor, 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(BOB, false, cursor, 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(ANNA, false, cursor + "x", 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(ANNA, false, null, 101))).isEqualTo(new InputError.Malformed("limit"));
    }

    @Test
    void a_younger_feature_parts_two_in_one_transaction_or_leaves_them() {
        world.follow(ANNA, BOB);
        world.follow(BOB, ANNA);
        world.noted();

        var relationUpdates = world.relationUpdates();
        assertThat(relationUpdates.update(ANNA, BOB, () -> false)).isFalse();
        assertThat(counts(ANNA)).containsExactly(1, 1);
        world.noted();
        assertThat(relationUpdates.endFollowsAndUpdate(ANNA, BOB, () -> world.log.add("change")))
                .isTrue();
        assertThat(world.noted())
                .containsExactly("changing 100001 100002", "begin", "change", "commit", "changed 100001 100002");
        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(counts(BOB)).containsExactly(0, 0);
    }

    @Test
    void a_person_is_forgotten_by_everybody_when_something_changed_elsewhere() {
        UseCaseFactory.create(EvictCachedProfile.class, world.cache).evict(new EvictCachedProfile.Command(ANNA));

        assertThat(world.noted()).containsExactly("changing 100001", "changed 100001");
    }
}
