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
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryProfileModerationUseCaseTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    final ProfileFixture fixture = new ProfileFixture();

    @BeforeEach
    void moderation_is_unavailable() {
        fixture.moderation.setUnavailable(true);
    }

    private void submitBothTexts() {
        fixture.update(
                ANNA, new SetNickname(new Nickname("Anne")), new SetIntroduction(new Introduction("Likes cats")));
        fixture.drainLog();
    }

    private int retryAfter(Duration time) {
        fixture.clock.advance(time);
        return fixture.retryModeration(fixture.moderation);
    }

    private ReviewState state(Photo photo) {
        return fixture.albums.find(ANNA).find(photo.id()).orElseThrow().state();
    }

    @Test
    void pending_texts_are_published_when_moderation_is_available_again() {
        submitBothTexts();
        fixture.moderation.setUnavailable(false);

        assertThat(retryAfter(MINUTE.minusMillis(1))).isZero();
        assertThat(fixture.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));

        assertThat(retryAfter(Duration.ofMillis(1))).isEqualTo(2);
        assertThat(fixture.info(ANNA).nickname()).isEqualTo(new Nickname("Anne"));
        assertThat(fixture.info(ANNA).introduction()).isEqualTo(new Introduction("Likes cats"));
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        assertThat(fixture.drainLog()).startsWith("changing 100001", "begin", "commit", "changed 100001");
        assertThat(retryAfter(MINUTE)).isZero();
    }

    @Test
    void a_review_case_has_the_same_name_at_each_retry() {
        submitBothTexts();
        retryAfter(MINUTE);
        retryAfter(MINUTE);

        var cases = fixture.moderation.cases();
        assertThat(cases).hasSize(6);
        assertThat(cases.stream().distinct()).hasSize(2).containsExactlyElementsOf(cases.subList(0, 2));
    }

    @Test
    void a_rejected_text_is_shown_to_its_author_and_not_retried() {
        submitBothTexts();
        fixture.moderation.word("cats", REFUSED).setUnavailable(false);

        assertThat(retryAfter(MINUTE)).isEqualTo(2);

        assertThat(fixture.info(ANNA).introduction()).isNull();
        assertThat(fixture.reviews.findByUser(ANNA))
                .extracting(ReviewCase::state)
                .containsExactly(ReviewState.REFUSED);
        assertThat(retryAfter(MINUTE)).isZero();
        assertThat(fixture.moderation.cases()).hasSize(4);
    }

    @Test
    void a_pending_case_is_retried_every_minute() {
        submitBothTexts();
        assertThat(retryAfter(MINUTE)).isZero();
        fixture.moderation.setUnavailable(false);
        fixture.moderation.word("cats", PENDING).word("Anne", PENDING);

        assertThat(retryAfter(MINUTE.minusMillis(1))).isZero();
        assertThat(retryAfter(Duration.ofMillis(1))).isZero();
        assertThat(fixture.reviews.findByUser(ANNA)).hasSize(2).allMatch(one -> one.state() == ReviewState.PENDING);
        assertThat(fixture.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));
    }

    @Test
    void a_newer_text_wins_over_the_moderation_of_an_older_one() {
        for (var verdict : List.of(VISIBLE, REFUSED)) {
            fixture.update(ANNA, new SetNickname(new Nickname("older")));
            fixture.clock.advance(MINUTE);

            var decided = fixture.retryModeration((id, content) -> {
                fixture.update(ANNA, new SetNickname(new Nickname("newer")));
                return verdict;
            });

            assertThat(decided).isZero();
            assertThat(fixture.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));
            assertThat(fixture.reviews.findByUser(ANNA))
                    .extracting(ReviewCase::text)
                    .containsExactly(new Sensitive<>("newer"));
            assertThat(fixture.reviews.findByUser(ANNA))
                    .extracting(ReviewCase::state)
                    .containsExactly(ReviewState.PENDING);
        }
    }

    @Test
    void a_decided_photo_changes_its_state_and_its_case_is_deleted() {
        var good = fixture.add(ANNA, fixture.moderation);
        fixture.moderation.setUnavailable(false);
        assertThat(retryAfter(MINUTE)).isEqualTo(1);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);

        fixture.moderation.setUnavailable(true);
        var bad = fixture.add(ANNA, fixture.moderation);
        fixture.moderation.picture("photo", REFUSED).setUnavailable(false);
        fixture.drainLog();
        assertThat(retryAfter(MINUTE)).isEqualTo(1);
        assertThat(state(bad)).isEqualTo(ReviewState.REFUSED);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        assertThat(fixture.drainLog()).containsExactly("changing 100001", "begin", "commit", "changed 100001");
    }

    @Test
    void the_case_of_a_deleted_photo_is_deleted() {
        fixture.add(ANNA, fixture.moderation);
        fixture.saveAlbum(ANNA);
        fixture.moderation.setUnavailable(false);

        assertThat(retryAfter(MINUTE)).isEqualTo(1);

        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        assertThat(fixture.albums.find(ANNA).photos()).isEmpty();
    }

    @Test
    void a_photo_without_a_file_is_rejected() {
        var photo = fixture.add(ANNA, fixture.moderation);
        fixture.media.detachMedia().detach(new DetachMedia.Command(ANNA, List.of(photo.media())));
        fixture.media.deleteUnattachedMedia();
        fixture.moderation.setUnavailable(false);

        assertThat(retryAfter(MINUTE)).isEqualTo(1);

        assertThat(state(photo)).isEqualTo(ReviewState.REFUSED);
    }

    @Test
    void a_storage_outage_leaves_a_photo_pending_and_does_not_delay_other_cases() {
        var photo = fixture.add(ANNA, fixture.moderation);
        fixture.update(BOB, new SetNickname(new Nickname("Bobby")));
        fixture.moderation.setUnavailable(false);
        fixture.media.storage.failAfter(0);

        assertThat(retryAfter(MINUTE)).isEqualTo(1);
        assertThat(fixture.info(BOB).nickname()).isEqualTo(new Nickname("Bobby"));
        assertThat(state(photo)).isEqualTo(ReviewState.PENDING);

        fixture.media.storage.recover();
        assertThat(retryAfter(MINUTE)).isEqualTo(1);
        assertThat(state(photo)).isEqualTo(ReviewState.VISIBLE);
    }

    @Test
    void a_run_processes_at_most_twenty_cases() {
        for (int i = 0; i < 25; i++) {
            var user = new UserId(200_000 + i);
            fixture.create(user, "somebody");
            fixture.update(user, new SetNickname(new Nickname("Anne")));
        }
        fixture.moderation.setUnavailable(false);

        assertThat(retryAfter(MINUTE)).isEqualTo(20);
        assertThat(retryAfter(Duration.ZERO)).isEqualTo(5);
        assertThat(fixture.info(BOB).nickname()).isEqualTo(new Nickname("Bob"));
    }
}
