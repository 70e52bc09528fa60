package com.datingtoday.application.profile;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
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

    final ProfileFixture fixture = new ProfileFixture();

    private List<Integer> counts(UserId user) {
        var facts = fixture.profiles.findPrivateData(user).orElseThrow();
        return List.of(facts.following(), facts.followers());
    }

    private Page<UserId> page(UserId user, boolean followers, @Nullable String cursor, @Nullable Integer limit) {
        var page = UseCaseFactory.create(
                        ListFollows.class, fixture.follows, fixture.profileVisibilityService(), fixture.encryption)
                .list(new ListFollows.Query(user, followers, cursor, limit));
        var users = page.list().stream().map(PersonSummary::user).toList();
        return new Page<>(users, page.nextCursor());
    }

    /** Collects the users of all pages. */
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

    /** Creates users who match with Anna, two per point in time, and returns them newest first. */
    private List<UserId> peers(int size) {
        var peers = new ArrayList<UserId>();
        for (int i = 0; i < size; i++) {
            var user = new UserId(200_000 + i);
            fixture.create(user, "somebody");
            fixture.follows.create(ANNA, user, fixture.clock.instant());
            fixture.follows.create(user, ANNA, fixture.clock.instant());
            fixture.clock.advance(Duration.ofMillis(i % 2));
            peers.addFirst(user);
        }
        return peers;
    }

    @Test
    void a_follow_is_listed_for_both_users_and_published() {
        assertThat(fixture.follow(ANNA, BOB)).isFalse();

        assertThat(fixture.drainLog())
                .containsExactly("look", "changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(counts(ANNA)).containsExactly(1, 0);
        assertThat(counts(BOB)).containsExactly(0, 1);
        assertThat(fixture.follow(ANNA, BOB)).isFalse();
        assertThat(counts(ANNA)).containsExactly(1, 0);
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
        fixture.drainLog();
        fixture.unfollow(ANNA, BOB);
        assertThat(fixture.drainLog())
                .containsExactly("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        fixture.unfollow(ANNA, BOB);
        assertThat(counts(ANNA)).containsExactly(0, 1);
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
        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(fixture.drainLog()).containsOnly("look");
    }

    @Test
    void invisible_and_unknown_users_can_be_unfollowed() {
        fixture.follow(ANNA, BOB);
        fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY));

        fixture.unfollow(ANNA, BOB);
        fixture.unfollow(ANNA, UNKNOWN_USER);

        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(counts(BOB)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 100})
    void the_pages_together_are_the_whole_list_newest_first(int limit) {
        var peers = peers(7);

        assertThat(all(ANNA, false, limit)).isEqualTo(peers);
        assertThat(all(ANNA, true, limit)).isEqualTo(peers);
        assertThat(all(peers.getFirst(), true, limit)).containsExactly(ANNA);
        assertThat(all(BOB, true, limit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void invisible_users_are_left_out_without_breaking_pages(int limit) {
        var peers = peers(9);
        var visible = new ArrayList<>(peers);
        for (int hidden : List.of(8, 5, 4, 3, 0)) {
            fixture.profiles.suspend(peers.get(hidden), true);
            visible.remove(hidden);
        }

        assertThat(all(ANNA, false, limit)).isEqualTo(visible);
        assertThat(all(ANNA, true, limit)).isEqualTo(visible);
    }

    @Test
    void a_page_that_ends_with_the_last_entry_has_no_next_page() {
        peers(3);

        assertThat(page(ANNA, false, null, 3).nextCursor()).isNull();
        assertThat(page(ANNA, false, null, 2).nextCursor()).isNotNull();
        assertThat(page(ANNA, false, null, null).list()).hasSize(3);
    }

    @Test
    void a_new_follower_does_not_shift_the_next_page() {
        var peers = peers(4);
        var first = page(ANNA, false, null, 2);
        fixture.clock.advance(Duration.ofSeconds(1));
        fixture.follow(ANNA, BOB);

        assertThat(page(ANNA, false, first.nextCursor(), 2).list()).isEqualTo(peers.subList(2, 4));
    }

    @Test
    void a_cursor_is_valid_only_for_its_list_and_viewer() {
        var peers = peers(3);
        for (var other : peers) {
            fixture.follows.create(BOB, other, NOON);
        }
        var cursor = page(ANNA, false, null, 1).nextCursor();
        var malformed = new InputError.Malformed("cursor");

        assertThat(page(ANNA, false, cursor, 1).list()).containsExactly(peers.get(1));
        assertThat(refusal(() -> page(ANNA, true, cursor, 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(BOB, false, cursor, 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(ANNA, false, cursor + "x", 1))).isEqualTo(malformed);
        assertThat(refusal(() -> page(ANNA, false, null, 101))).isEqualTo(new InputError.Malformed("limit"));
    }

    @Test
    void another_feature_can_end_follows_in_the_transaction_of_its_change() {
        fixture.follow(ANNA, BOB);
        fixture.follow(BOB, ANNA);
        fixture.drainLog();

        var relationUpdates = fixture.relationUpdates();
        assertThat(relationUpdates.update(ANNA, BOB, () -> false)).isFalse();
        assertThat(counts(ANNA)).containsExactly(1, 1);
        fixture.drainLog();
        assertThat(relationUpdates.endFollowsAndUpdate(ANNA, BOB, () -> fixture.log.add("change")))
                .isTrue();
        assertThat(fixture.drainLog())
                .containsExactly("changing 100001 100002", "begin", "change", "commit", "changed 100001 100002");
        assertThat(counts(ANNA)).containsExactly(0, 0);
        assertThat(counts(BOB)).containsExactly(0, 0);
    }

    @Test
    void evicting_a_profile_announces_a_change() {
        UseCaseFactory.create(EvictCachedProfile.class, fixture.cache).evict(new EvictCachedProfile.Command(ANNA));

        assertThat(fixture.drainLog()).containsExactly("changing 100001", "changed 100001");
    }
}
