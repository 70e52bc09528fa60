package com.datingtoday.application.profile.port;

import static com.datingtoday.application.profile.port.Reviews.Subject.INTRODUCTION;
import static com.datingtoday.application.profile.port.Reviews.Subject.NICKNAME;
import static com.datingtoday.application.profile.port.Reviews.Subject.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Contract of {@link Reviews}. */
public interface ReviewsContract {

    Duration LEASE = Duration.ofMinutes(1);

    Reviews reviews();

    Transactions transactions();

    private static ReviewCase nickname(UserId user, String text, Instant now) {
        return new ReviewCase(user, NICKNAME, 0, new Sensitive<>(text), ReviewState.PENDING, now);
    }

    private static ReviewCase photo(UserId user, long photo, Instant now) {
        return new ReviewCase(user, PHOTO, photo, null, ReviewState.PENDING, now);
    }

    private static ReviewCase rejected(ReviewCase review) {
        return new ReviewCase(
                review.user(),
                review.subject(),
                review.photo(),
                review.text(),
                ReviewState.REFUSED,
                review.createTime());
    }

    private ReviewCase save(ReviewCase review, Instant due) {
        return transactions().inTransaction(() -> {
            reviews().save(review, due);
            return review;
        });
    }

    private ReviewCase save(ReviewCase review) {
        return save(review, review.createTime());
    }

    private boolean reject(ReviewCase review) {
        return transactions().inTransaction(() -> {
            var current = reviews().lock(review);
            if (current) {
                reviews().reject(review);
            }
            return current;
        });
    }

    private List<ReviewCase> claimed(Instant now, int limit) {
        return reviews().claim(now, now.plus(LEASE), limit);
    }

    /** Returns an early time at which no case of another test is due. */
    private Instant emptyPast() {
        var moment = Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        for (var due = claimed(moment, 100); !due.isEmpty(); due = claimed(moment, 100)) {
            due.forEach(review -> reviews().delete(review.user(), review.subject(), review.photo()));
        }
        return moment;
    }

    @Test
    default void the_review_cases_of_a_user_are_found_unchanged() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();
        var introduction = save(
                new ReviewCase(user, INTRODUCTION, 0, new Sensitive<>("😀".repeat(500)), ReviewState.PENDING, now));
        var photo = save(photo(user, 1L << 52, now));
        var nickname = save(nickname(user, "小明", now));
        var other = save(photo(user, 7, now));
        save(nickname(AuthSamples.user(), "other", now));

        assertThat(reviews().findByUser(user)).containsExactlyInAnyOrder(introduction, photo, nickname, other);
        assertThat(reviews().findByUser(AuthSamples.user())).isEmpty();
    }

    @Test
    default void a_newer_case_replaces_an_older_one_of_the_same_subject() {
        var user = AuthSamples.user();
        var now = emptyPast();
        var older = save(nickname(user, "older", now));
        reject(older);

        var newer = save(nickname(user, "newer", now.plusMillis(1)));

        assertThat(reviews().findByUser(user)).containsExactly(newer);
        assertThat(claimed(now.plusMillis(1), 10)).containsExactly(newer);
    }

    @Test
    default void deleting_a_case_leaves_the_others() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();
        var nickname = save(nickname(user, "name", now));
        var photo = save(photo(user, 1, now));
        save(photo(user, 2, now));

        reviews().delete(user, PHOTO, 2);
        reviews().delete(user, PHOTO, 3);
        reviews().delete(AuthSamples.user(), PHOTO, 1);

        assertThat(reviews().findByUser(user)).containsExactlyInAnyOrder(nickname, photo);
    }

    @Test
    default void a_due_case_is_claimed_and_again_after_its_lease() {
        var now = emptyPast();
        var due = now.plusSeconds(10);
        var review = save(photo(AuthSamples.user(), 1, now), due);

        assertThat(claimed(due.minusMillis(1), 10)).isEmpty();
        assertThat(claimed(due, 10)).containsExactly(review);
        assertThat(claimed(due.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(claimed(due.plus(LEASE), 10)).containsExactly(review);
    }

    @Test
    default void the_oldest_due_cases_are_claimed_up_to_the_limit() {
        var now = emptyPast();
        var second = save(nickname(AuthSamples.user(), "b", now.minusSeconds(2)));
        var first = save(photo(AuthSamples.user(), 1, now.minusSeconds(3)));
        var third = save(photo(AuthSamples.user(), 1, now.minusSeconds(1)));

        assertThat(claimed(now, 2)).containsExactly(first, second);
        assertThat(claimed(now, 2)).containsExactly(third);
    }

    @Test
    default void a_rejected_case_is_found_by_user_but_not_claimed() {
        var now = emptyPast();
        var review = save(nickname(AuthSamples.user(), "bad", now));

        assertThat(reject(review)).isTrue();

        assertThat(reviews().findByUser(review.user())).containsExactly(rejected(review));
        assertThat(claimed(now.plus(LEASE), 10)).isEmpty();
        assertThat(reject(review)).isFalse();
    }

    @Test
    default void a_replaced_or_deleted_case_cannot_be_locked() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();
        var older = save(nickname(user, "older", now));
        var sameMoment = save(nickname(user, "newer", now));
        assertThat(reject(older)).isFalse();
        var newer = save(nickname(user, "newer", now.plusMillis(1)));
        assertThat(reject(sameMoment)).isFalse();
        assertThat(reviews().findByUser(user)).containsExactly(newer);

        reviews().delete(user, NICKNAME, 0);
        assertThat(reject(newer)).isFalse();
        assertThat(reject(photo(user, 1, now))).isFalse();
        assertThat(reviews().findByUser(user)).isEmpty();
    }

    @Test
    default void concurrent_decisions_of_a_case_succeed_once() {
        var review = save(photo(AuthSamples.user(), 1, AuthSamples.now()));

        assertThat(ConcurrentRunner.run(8, thread -> reject(review))).containsOnlyOnce(true);
    }

    @Test
    default void concurrent_claims_return_disjoint_cases() {
        var now = emptyPast();
        for (int i = 0; i < 40; i++) {
            save(photo(AuthSamples.user(), i + 1, now.minusMillis(i)));
        }

        var handedOut = ConcurrentRunner.run(8, thread -> {
            var mine = new ArrayList<ReviewCase>();
            for (var some = claimed(now, 5); !some.isEmpty(); some = claimed(now, 5)) {
                mine.addAll(some);
            }
            return mine;
        });

        assertThat(handedOut.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    }
}
