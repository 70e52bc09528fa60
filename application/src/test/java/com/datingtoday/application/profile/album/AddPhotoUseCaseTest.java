package com.datingtoday.application.profile.album;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static com.datingtoday.application.shared.Moderation.Verdict.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.ProfileError;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddPhotoUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private Photo add() {
        return fixture.addPhoto(ANNA);
    }

    private static Photo[] photos(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ProfileSamples.photo(ReviewState.VISIBLE))
                .toArray(Photo[]::new);
    }

    @Test
    void an_accepted_photo_is_appended_and_its_file_is_retained() {
        var first = add();
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);
        var second = add();

        assertThat(fixture.photos(ANNA)).containsExactly(first, second);
        assertThat(first.state()).isEqualTo(ReviewState.VISIBLE);
        assertThat(fixture.moderation.cases()).startsWith("photo-100001-" + first.id() + "-" + NOON.toEpochMilli());
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        fixture.clock.advance(Duration.ofDays(10_000));
        assertThat(fixture.media.deleteUnattachedMedia()).isZero();
    }

    @Test
    void a_photo_for_a_full_album_is_rejected_before_the_upload() {
        fixture.saveAlbum(ANNA, photos(9));

        assertThat(refusal(this::add)).isEqualTo(new ProfileError.AlbumFull(9));

        assertThat(fixture.media.stored.all()).isEmpty();
        assertThat(fixture.media.storage.keys()).isEmpty();
        assertThat(fixture.moderation.cases()).isEmpty();
        assertThat(fixture.log).isEmpty();
    }

    @Test
    void the_file_of_a_rejected_photo_is_deleted_by_the_next_cleanup() {
        fixture.moderation.picture("photo", REFUSED);

        assertThat(refusal(this::add)).isEqualTo(new ProfileError.UnacceptableText("photo"));

        assertThat(fixture.photos(ANNA)).isEmpty();
        assertThat(fixture.log).isEmpty();
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.storage.keys()).isEmpty();
    }

    @Test
    void the_file_of_a_photo_is_deleted_if_the_album_became_full_meanwhile() {
        fixture.saveAlbum(ANNA, photos(8));

        assertThat(refusal(() -> fixture.add(ANNA, (id, content) -> {
                    fixture.saveAlbum(ANNA, photos(9));
                    return VISIBLE;
                })))
                .isEqualTo(new ProfileError.AlbumFull(9));

        assertThat(fixture.photos(ANNA)).hasSize(9);
        assertThat(fixture.drainLog()).containsExactly("changing 100001", "begin", "changed 100001");
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.storage.keys()).isEmpty();
    }

    @Test
    void a_photo_stays_pending_while_moderation_is_unavailable() {
        fixture.moderation.setUnavailable(true);

        var photo = add();

        assertThat(photo.state()).isEqualTo(ReviewState.PENDING);
        assertThat(fixture.photos(ANNA)).containsExactly(photo);
        assertThat(fixture.albums.find(ANNA).visible()).isEmpty();
        assertThat(fixture.reviews.findByUser(ANNA))
                .containsExactly(new ReviewCase(ANNA, Subject.PHOTO, photo.id(), null, ReviewState.PENDING, NOON));
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(fixture.retryModeration(fixture.moderation)).isZero();
        assertThat(fixture.moderation.cases().getLast())
                .isEqualTo(fixture.moderation.cases().getFirst());
        fixture.clock.advance(Duration.ofDays(10_000));
        assertThat(fixture.media.deleteUnattachedMedia()).isZero();
    }

    @Test
    void the_file_of_a_photo_that_cannot_be_moderated_is_deleted_by_the_next_cleanup() {
        var uploadCalls = 4;
        fixture.media.storage.failAfter(uploadCalls);

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(this::add);

        fixture.media.storage.recover();
        assertThat(fixture.photos(ANNA)).isEmpty();
        assertThat(fixture.moderation.cases()).isEmpty();
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.storage.keys()).isEmpty();
    }

    /** The transaction of a failed change may be committed, so the album may refer to the file. */
    @Test
    void the_file_of_a_photo_is_retained_until_it_expires_if_the_change_of_the_album_fails() {
        fixture.cache.failChanges();

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(this::add);

        assertThat(fixture.photos(ANNA)).isEmpty();
        assertThat(fixture.media.deleteUnattachedMedia()).isZero();
        fixture.clock.advance(MediaFixture.POLICY.unattachedLifetime());
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
    }
}
