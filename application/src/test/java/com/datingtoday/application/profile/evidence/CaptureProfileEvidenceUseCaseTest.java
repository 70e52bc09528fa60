package com.datingtoday.application.profile.evidence;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptureProfileEvidenceUseCaseTest {

    final ProfileFixture world = new ProfileFixture();

    private String snapshot(UserId user, @Nullable Long photo) {
        return world.snapshotPerson()
                .capture(new CaptureProfileEvidence.Query(user, photo, CAROL))
                .map(taken -> {
                    world.keepSnapshot().retain(new RetainEvidence.Command(taken));
                    return taken.text();
                })
                .orElse("nothing");
    }

    @Test
    void of_a_profile_name_words_and_avatar_are_kept_and_the_photo_stays_when_its_owner_removes_it() {
        world.tell(ANNA, new SetIntroduction(new Introduction("one\ntwo")));
        var photo = world.add(ANNA, world.moderation);
        world.add(ANNA, world.moderation);

        var lines = snapshot(ANNA, null).lines().toList();

        assertThat(lines).hasSize(3).startsWith("nickname: Anna", "introduction: one / two");
        var start = "photo " + photo.id() + ": ";
        assertThat(lines.getLast()).startsWith(start);
        var copy = new MediaId(lines.getLast().substring(start.length()));
        assertThat(copy).isNotEqualTo(photo.media());

        world.albumChanging().delete(ANNA, photo.id());
        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.media.sweep()).isEqualTo(1);
        assertThat(world.media.readPicture().get(new GetPicture.Query(copy, Rendition.LARGE)))
                .isPresent();
    }

    @Test
    void who_has_told_and_shows_little_is_kept_with_what_there_is() {
        assertThat(snapshot(BOB, null)).isEqualTo("nickname: Bob\nintroduction: ");
    }

    @Test
    void one_photo_is_kept_by_itself_even_if_others_do_not_see_it() {
        world.moderation.away(true);
        var photo = world.add(ANNA, world.moderation);

        assertThat(snapshot(ANNA, photo.id())).matches("photo " + photo.id() + ": [0-9a-f]{32}");
    }

    @Test
    void a_photo_whose_file_is_gone_is_named_as_gone() {
        var photo = ProfileSamples.photo(ReviewState.VISIBLE);
        world.show(ANNA, photo);

        assertThat(snapshot(ANNA, photo.id())).isEqualTo("photo " + photo.id() + ": gone");
    }

    @Test
    void of_nobody_and_of_somebody_elses_photo_there_is_nothing() {
        var photo = world.add(ANNA, world.moderation);

        assertThat(snapshot(NOBODY, null)).isEqualTo("nothing");
        assertThat(snapshot(NOBODY, photo.id())).isEqualTo("nothing");
        assertThat(snapshot(BOB, photo.id())).isEqualTo("nothing");
        assertThat(snapshot(ANNA, photo.id() + 1)).isEqualTo("nothing");
    }
}
