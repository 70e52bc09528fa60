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
        world.change(ANNA, new SetNickname(new Nickname("Anne")), new SetIntroduction(new Introduction("Likes cats")));
        world.noted();
    }

    private int reviewAfter(Duration time) {
        world.clock.advance(time);
        return world.review(world.moderation);
    }

    private ReviewState state(Photo photo) {
        return world.albums.find(ANNA).find(photo.id()).orElseThrow().state();
    }

    @Test
    void texts_are_published_once_somebody_judges_again() {
        writeBoth();
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE.minusMillis(1))).isZero();
        assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anna"));

        assertThat(reviewAfter(Duration.ofMillis(1))).isEqualTo(2);
        assertThat(world.info(ANNA).nickname()).isEqualTo(new Nickname("Anne"));
        assertThat(world.info(ANNA).introduction()).isEqualTo(new Introduction("Likes cats"));
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.noted()).startsWith("changing 100001", "begin", "commit", "changed 100001");
        assertThat(reviewAfter(MINUTE)).isZero();
    }

    @Test
    void a_case_keeps_its_name_however_often_it_is_brought() {
        writeBoth();
        reviewAfter(MINUTE);
        reviewAfter(MINUTE);

        var cases = world.moderation.cases();
        assertThat(cases).hasSize(6);
        assertThat(cases.stream().distinct()).hasSize(2).containsExactlyElementsOf(cases.subList(0, 2));
    }

    @Test
    void what_is_refused_is_for_its_author_to_see_and_not_asked_again() {
        writeBoth();
        world.moderation.word("cats", REFUSED).away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(2);

        assertThat(world.info(ANNA).introduction()).isNull();
        assertThat(world.reviews.findByUser(ANNA)).extracting(ReviewCase::state).containsExactly(ReviewState.REFUSED);
        assertThat(reviewAfter(MINUTE)).isZero();
        assertThat(world.moderation.cases()).hasSize(4);
    }

    @Test
    void while_nobody_decides_it_waits_and_is_asked_each_minute() {
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
    void a_text_that_was_written_while_an_older_one_is_judged_wins() {
        for (var verdict : List.of(VISIBLE, REFUSED)) {
            world.change(ANNA, new SetNickname(new Nickname("older")));
            world.clock.advance(MINUTE);

            var decided = world.review((id, content) -> {
                world.change(ANNA, new SetNickname(new Nickname("newer")));
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
    void a_photo_becomes_visible_or_refused_and_its_case_is_closed() {
        var good = world.add(ANNA, world.moderation);
        world.moderation.away(false);
        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);

        world.moderation.away(true);
        var bad = world.add(ANNA, world.moderation);
        world.moderation.picture("photo", REFUSED).away(false);
        world.noted();
        assertThat(reviewAfter(MINUTE)).isEqualTo(1);
        assertThat(state(bad)).isEqualTo(ReviewState.REFUSED);
        assertThat(state(good)).isEqualTo(ReviewState.VISIBLE);
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.noted()).containsExactly("changing 100001", "begin", "commit", "changed 100001");
    }

    @Test
    void the_case_of_a_photo_that_is_gone_is_closed() {
        world.add(ANNA, world.moderation);
        world.show(ANNA);
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(1);

        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.albums.find(ANNA).photos()).isEmpty();
    }

    @Test
    void a_photo_without_a_file_is_never_shown() {
        var photo = world.add(ANNA, world.moderation);
        world.media.releaseMedia().detach(new DetachMedia.Command(ANNA, List.of(photo.media())));
        world.media.sweep();
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(1);

        assertThat(state(photo)).isEqualTo(ReviewState.REFUSED);
    }

    @Test
    void a_photo_outlives_an_outage_of_the_storage_and_holds_up_nobody_else() {
        var photo = world.add(ANNA, world.moderation);
        world.change(BOB, new SetNickname(new Nickname("Bobby")));
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
    void twenty_cases_are_asked_about_at_once() {
        for (int i = 0; i < 25; i++) {
            var user = new UserId(200_000 + i);
            world.create(user, "somebody");
            world.change(user, new SetNickname(new Nickname("Anne")));
        }
        world.moderation.away(false);

        assertThat(reviewAfter(MINUTE)).isEqualTo(20);
        assertThat(reviewAfter(Duration.ZERO)).isEqualTo(5);
        assertThat(world.info(BOB).nickname()).isEqualTo(new Nickname("Bob"));
    }
}
