package com.datingtoday.application.profile.moderation;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.Moderation.Verdict.PENDING;
import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static com.datingtoday.application.shared.Moderation.Verdict.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryProfileModerationUseCaseTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    final ProfileFixture world = new ProfileFixture();

    @BeforeEach
    void nobody_judges() {
        world.moderation.away(true);
    }

    private void writeBoth() {
        world.update(ANNA, new SetNickname(new Nickname("Anne")), new SetIntroduction(new Introduction("Likes cats")));
        world.drainLog();
    }

    private int reviewAfter(Duration time) {
        world.clock.advance(time);
        return world.retryModeration(world.moderation);
    }

    private ReviewState state(Photo photo) {
        return world.albums.find(ANNA).find(photo.id()).orElseThrow().state();
    }

    @Test
    void pending_texts_are_published_when_moderation_is_available_again() {
        writeBoth();
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE.minusMillis(1))).isZero();
        assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));

        assertThat(reviewAfter(Duration.ofMillis(1))).isEqualTo(2);
        assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anne"));
        assertThat(world.info(ANNA).introduction()).isEqualTo(new Introduction("Likes cats"));
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.drainLog()).startsWith("changing 100001", "begin", "commit", "changed 100001");
        assertThat(reviewAfter(MINUTE)).isZero();
    }

    @Test
    void a_review_case_has_the_same_name_at_each_retry() {
        writeBoth();
        reviewAfter(MINUTE);
        reviewAfter(MINUTE);

        var cases = world.moderation.cases();
        assertThat(cases).hasSize(6);
        assertThat(cases.stream().distinct()).hasSize(2).containsExactlyElementsOf(cases.subList(0, 2));
    }

    @Test
    void a_rejected_text_is_shown_to_its_author_and_not_retried() {
        writeBoth();
        world.moderation.word("cats", REFUSED).away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(2);

        assertThat(world.info(ANNA).introduction()).isNull();
        assertThat(world.reviews.findByUser(ANNA)).extracting(ReviewCase::state).containsExactly(ReviewState.REFUSED);
        assertThat(reviewAfter(MINUTE)).isZero();
        assertThat(world.moderation.cases()).hasSize(4);
    }

    @Test
    void a_pending_case_is_retried_every_minute() {
        writeBoth();
        assertThat(reviewAfter(MINUTE)).isZero();
        world.moderation.away(false);
        world.moderation.word("cats", PENDING).word("Anne", PENDING);

        assertThat(reviewAfter(MINUTE.minusMillis(1))).isZero();
        assertThat(reviewAfter(Duration.ofMillis(1))).isZero();
        assertThat(world.reviews.findByUser(ANNA)).hasSize(2).allMatch(one -> one.state() == ReviewState.PENDING);
        assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));
    }

    @Test
    void a_newer_text_wins_over_the_moderation_of_an_older_one() {
        for (var verdict : List.of(VISIBLE, REFUSED)) {
            world.update(ANNA, new SetNickname(new Nickname("older")));
            world.clock.advance(MINUTE);

            var decided = world.retryModeration((id, content) -> {
                world.update(ANNA, new SetNickname(new Nickname("newer")));
                return verdict;
            });

            assertThat(decided).isZero();
            assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));
            assertThat(world.reviews.findByUser(ANNA))
                    .extracting(ReviewCase::text)
                    .containsExactly("newer");
            assertThat(world.reviews.findByUser(ANNA))
                    .extracting(ReviewCase::state)
                    .containsExactly(ReviewState.PENDING);
        }
    }

    @Test
    void a_decided_photo_changes_its_state_and_its_case_is_deleted() {
        var good = world.add(ANNA, world.moderation);
        world.moderation.away(false);
        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);

        world.moderation.away(true);
        var bad = world.add(ANNA, world.moderation);
        world.moderation.picture("photo", REFUSED).away(false);
        world.drainLog();
        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(state(bad)).isEqualTo(ReviewState.REFUSED);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.drainLog()).containsExactly("changing 100001", "begin", "commit", "changed 100001");
    }

    @Test
    void the_case_of_a_deleted_photo_is_deleted() {
        world.add(ANNA, world.moderation);
        world.saveAlbum(ANNA);
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(1);

        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.albums.find(ANNA).photos()).isEmpty();
    }

    @Test
    void a_photo_without_a_file_is_rejected() {
        var photo = world.add(ANNA, world.moderation);
        world.media.releaseMedia().detach(new DetachMedia.Command(ANNA, List.of(photo.media())));
        world.media.sweep();
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(1);

        assertThat(state(photo)).isEqualTo(ReviewState.REFUSED);
    }

    @Test
    void a_storage_outage_leaves_a_photo_pending_and_does_not_delay_other_cases() {
        var photo = world.add(ANNA, world.moderation);
        world.update(BOB, new SetNickname(new Nickname("Bobby")));
        world.moderation.away(false);
        world.media.storage.awayAfter(0);

        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(world.info(BOB).nickname()).isEqualTo(new Nickname("Bobby"));
        assertThat(state(photo)).isEqualTo(ReviewState.PENDING);

        world.media.storage.back();
        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(state(photo)).isEqualTo(ReviewState.VISIBLE);
    }

    @Test
    void a_run_processes_at_most_twenty_cases() {
        for (int i = 0; i < 25; i++) {
            var user = new UserId(200_000 + i);
            world.create(user, "somebody");
            world.update(user, new SetNickname(new Nickname("Anne")));
        }
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(20);
        assertThat(reviewAfter(Duration.ZERO)).isEqualTo(5);
        assertThat(world.info(BOB).nickname()).isEqualTo(new Nickname("Bob"));
    }
}
