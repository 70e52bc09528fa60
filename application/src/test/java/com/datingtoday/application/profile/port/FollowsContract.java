package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Follows.FollowDirection;
import com.datingtoday.application.profile.port.Follows.FollowEntry;
import com.datingtoday.application.profile.port.Profiles.PrivateData;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Follows}. */
public interface FollowsContract {

    Follows follows();

    /** Returns the port that holds the counts. */
    Profiles profiles();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private boolean follow(UserId follower, UserId followed, Instant now) {
        return transactions().inTransaction(() -> follows().create(follower, followed, now));
    }

    private boolean follow(UserId follower, UserId followed) {
        return follow(follower, followed, AuthSamples.now());
    }

    private boolean unfollow(UserId follower, UserId followed) {
        return transactions().inTransaction(() -> follows().delete(follower, followed));
    }

    private boolean isFollowing(UserId follower, UserId followed) {
        return transactions().inTransaction(() -> follows().exists(follower, followed));
    }

    private List<FollowEntry> following(UserId user) {
        return follows().findPage(user, FollowDirection.FOLLOWING, null, 100);
    }

    private List<FollowEntry> followers(UserId user) {
        return follows().findPage(user, FollowDirection.FOLLOWERS, null, 100);
    }

    private List<Integer> counts(UserId user) {
        return profiles()
                .findPrivateData(user)
                .map((PrivateData own) -> List.of(own.following(), own.followers()))
                .orElseThrow();
    }

    @Test
    default void a_follow_is_listed_and_counted_for_both_users() {
        var fan = newUser();
        var star = newUser();
        var now = AuthSamples.now();

        assertThat(follow(fan, star, now)).isTrue();

        assertThat(isFollowing(fan, star)).isTrue();
        assertThat(isFollowing(star, fan)).isFalse();
        assertThat(following(fan)).containsExactly(new FollowEntry(star, now));
        assertThat(followers(star)).containsExactly(new FollowEntry(fan, now));
        assertThat(followers(fan)).isEmpty();
        assertThat(following(star)).isEmpty();
        assertThat(counts(fan)).containsExactly(1, 0);
        assertThat(counts(star)).containsExactly(0, 1);
    }

    @Test
    default void a_repeated_follow_changes_nothing() {
        var fan = newUser();
        var star = newUser();
        var now = AuthSamples.now();
        follow(fan, star, now);

        assertThat(follow(fan, star, now.plusSeconds(1))).isFalse();

        assertThat(following(fan)).containsExactly(new FollowEntry(star, now));
        assertThat(followers(star)).containsExactly(new FollowEntry(fan, now));
        assertThat(counts(fan)).containsExactly(1, 0);
        assertThat(counts(star)).containsExactly(0, 1);
    }

    @Test
    default void unfollowing_deletes_the_follow_for_both_users_once() {
        var fan = newUser();
        var star = newUser();
        follow(fan, star);
        follow(star, fan);

        assertThat(unfollow(fan, star)).isTrue();
        assertThat(unfollow(fan, star)).isFalse();

        assertThat(isFollowing(fan, star)).isFalse();
        assertThat(isFollowing(star, fan)).isTrue();
        assertThat(following(fan)).isEmpty();
        assertThat(followers(star)).isEmpty();
        assertThat(counts(fan)).containsExactly(0, 1);
        assertThat(counts(star)).containsExactly(1, 0);
    }

    @Test
    default void unfollowing_without_a_follow_returns_false() {
        var user = newUser();

        assertThat(unfollow(user, newUser())).isFalse();

        assertThat(counts(user)).containsExactly(0, 0);
    }

    @Test
    default void follows_are_listed_in_pages_newest_first_then_by_descending_id() {
        var star = newUser();
        var now = AuthSamples.now();
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> new FollowEntry(newUser(), now.minusSeconds(i / 3)))
                .toList();
        lines.forEach(followEntry -> follow(followEntry.peer(), star, followEntry.since()));
        var sorted = lines.stream()
                .sorted(Comparator.comparing(FollowEntry::since)
                        .thenComparingLong(followEntry -> followEntry.peer().value())
                        .reversed())
                .toList();

        assertThat(follows().findPage(star, FollowDirection.FOLLOWERS, null, 2)).isEqualTo(sorted.subList(0, 2));
        assertThat(follows().findPage(star, FollowDirection.FOLLOWERS, sorted.get(1), 3))
                .isEqualTo(sorted.subList(2, 5));
        assertThat(follows().findPage(star, FollowDirection.FOLLOWERS, sorted.get(4), 3))
                .isEqualTo(sorted.subList(5, 7));
        assertThat(follows().findPage(star, FollowDirection.FOLLOWERS, sorted.getLast(), 3))
                .isEmpty();
    }

    @Test
    default void a_page_starts_after_a_deleted_entry() {
        var fan = newUser();
        var now = AuthSamples.now();
        var deleted = new FollowEntry(newUser(), now.minusSeconds(1));
        var rest = new FollowEntry(newUser(), now.minusSeconds(2));
        Stream.of(deleted, rest).forEach(followEntry -> follow(fan, followEntry.peer(), followEntry.since()));
        unfollow(fan, deleted.peer());

        assertThat(follows().findPage(fan, FollowDirection.FOLLOWING, deleted, 10))
                .containsExactly(rest);
    }

    @Test
    default void concurrent_identical_follows_are_counted_once() {
        var fan = newUser();
        var star = newUser();

        assertThat(ConcurrentRunner.run(8, thread -> follow(fan, star))).containsOnlyOnce(true);
        assertThat(counts(fan)).containsExactly(1, 0);
        assertThat(ConcurrentRunner.run(8, thread -> unfollow(fan, star))).containsOnlyOnce(true);
        assertThat(counts(star)).containsExactly(0, 0);
    }

    @Test
    default void counts_equal_lists_after_concurrent_changes() {
        var users = List.of(newUser(), newUser(), newUser());

        ConcurrentRunner.run(8, thread -> {
            for (int i = 0; i < 10; i++) {
                var one = users.get((thread + i) % 3);
                var other = users.get((thread + i + 1 + i % 2) % 3);
                if ((thread + i) % 4 == 0) {
                    unfollow(one, other);
                } else {
                    follow(one, other);
                }
            }
            return true;
        });

        assertThat(users)
                .allSatisfy(user -> assertThat(counts(user))
                        .containsExactly(following(user).size(), followers(user).size()));
    }

    @Test
    default void of_two_concurrent_mutual_follows_exactly_one_sees_the_match() {
        for (int i = 0; i < 50; i++) {
            var pair = List.of(newUser(), newUser());

            var matches = ConcurrentRunner.run(
                    2,
                    thread -> transactions().inTransaction(() -> {
                        var user = pair.get(thread);
                        var peer = pair.get(1 - thread);
                        follows().create(user, peer, AuthSamples.now());
                        return follows().exists(peer, user);
                    }));

            assertThat(matches).containsExactlyInAnyOrder(true, false);
        }
    }
}
