package com.datingtoday.application.profile.evidence;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptureProfileEvidenceUseCaseTest {

    final ProfileFixture fixture = new ProfileFixture();

    private String capture(UserId user, @Nullable Long photo) {
        return fixture.captureProfileEvidence()
                .capture(new CaptureProfileEvidence.Query(user, photo, CAROL))
                .map(evidence -> {
                    fixture.retainEvidence().retain(new RetainEvidence.Command(evidence));
                    return evidence.text();
                })
                .orElse(new Sensitive<>("nothing"))
                .value();
    }

    @Test
    void evidence_of_a_profile_contains_name_introduction_and_a_copy_of_the_avatar() {
        fixture.save(ANNA, new SetIntroduction(new Introduction("one\ntwo")));
        var photo = fixture.add(ANNA, fixture.moderation);
        fixture.add(ANNA, fixture.moderation);

        var lines = capture(ANNA, null).lines().toList();

        assertThat(lines).hasSize(3).startsWith("nickname: Anna", "introduction: one / two");
        var start = "photo " + photo.id() + ": ";
        assertThat(lines.getLast()).startsWith(start);
        var copy = new MediaId(lines.getLast().substring(start.length()));
        assertThat(copy).isNotEqualTo(photo.media());

        fixture.albumEditor().delete(ANNA, photo.id());
        fixture.clock.advance(Duration.ofDays(10_000));
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.getPicture().get(new GetPicture.Query(copy, Rendition.LARGE)))
                .isPresent();
    }

    @Test
    void evidence_of_a_sparse_profile_contains_the_available_data() {
        assertThat(capture(BOB, null)).isEqualTo("nickname: Bob\nintroduction: ");
    }

    @Test
    void evidence_of_a_photo_is_captured_even_if_the_photo_is_invisible() {
        fixture.moderation.setUnavailable(true);
        var photo = fixture.add(ANNA, fixture.moderation);

        assertThat(capture(ANNA, photo.id())).matches("photo " + photo.id() + ": [0-9a-f]{32}");
    }

    @Test
    void a_photo_with_a_missing_file_is_named_as_gone() {
        var photo = ProfileSamples.photo(ReviewState.VISIBLE);
        fixture.saveAlbum(ANNA, photo);

        assertThat(capture(ANNA, photo.id())).isEqualTo("photo " + photo.id() + ": gone");
    }

    @Test
    void there_is_no_evidence_of_an_unknown_user_or_photo() {
        var photo = fixture.add(ANNA, fixture.moderation);

        assertThat(capture(UNKNOWN_USER, null)).isEqualTo("nothing");
        assertThat(capture(UNKNOWN_USER, photo.id())).isEqualTo("nothing");
        assertThat(capture(BOB, photo.id())).isEqualTo("nothing");
        assertThat(capture(ANNA, photo.id() + 1)).isEqualTo("nothing");
    }
}
