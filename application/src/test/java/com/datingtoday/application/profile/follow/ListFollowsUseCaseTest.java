package com.datingtoday.application.profile.follow;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.Page;
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

class ListFollowsUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private Page<UserId> page(UserId user, boolean followers, @Nullable String cursor, @Nullable Integer limit) {
        var page = new ListFollowsUseCase(fixture.follows, fixture.profileVisibilityService(), fixture.encryption)
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 100})
    void pages_of_follows_together_are_the_whole_list_newest_first(int limit) {
        var peers = peers(7);

        assertThat(all(ANNA, false, limit)).isEqualTo(peers);
        assertThat(all(ANNA, true, limit)).isEqualTo(peers);
        assertThat(all(peers.getFirst(), true, limit)).containsExactly(ANNA);
        assertThat(all(BOB, true, limit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void invisible_users_are_left_out_of_follows_without_breaking_pages(int limit) {
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
    void a_page_that_ends_with_the_last_follow_has_no_next_page() {
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
    void a_cursor_of_follows_is_valid_only_for_its_list_and_viewer() {
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
}
