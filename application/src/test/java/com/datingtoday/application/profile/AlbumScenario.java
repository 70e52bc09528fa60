package com.datingtoday.application.profile;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static com.datingtoday.application.shared.Moderation.Verdict.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.album.DeletePhoto;
import com.datingtoday.application.profile.album.ReorderAlbum;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlbumScenario {

    private static final List<String> CHANGED = List.of("changing 100001", "begin", "commit", "changed 100001");

    final ProfileFixture fixture = new ProfileFixture();

    private Photo add() {
        return fixture.add(ANNA, fixture.moderation);
    }

    private List<Photo> photos() {
        return fixture.albums.find(ANNA).photos();
    }

    private static Photo[] photos(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ProfileSamples.photo(ReviewState.VISIBLE))
                .toArray(Photo[]::new);
    }

    private UserAlbum reorder(UserId user, Photo... order) {
        var ids = Stream.of(order).map(Photo::id).toList();
        return UseCaseFactory.create(ReorderAlbum.class, fixture.albumEditor())
                .reorder(new ReorderAlbum.Command(user, ids));
    }

    private void delete(UserId user, long photo) {
        UseCaseFactory.create(DeletePhoto.class, fixture.albumEditor()).delete(new DeletePhoto.Command(user, photo));
    }

    @Test
    void an_accepted_photo_is_appended_and_its_file_is_retained() {
        var first = add();
        assertThat(fixture.drainLog()).isEqualTo(CHANGED);
        var second = add();

        assertThat(photos()).containsExactly(first, second);
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

        assertThat(photos()).isEmpty();
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

        assertThat(photos()).hasSize(9);
        assertThat(fixture.drainLog()).containsExactly("changing 100001", "begin", "changed 100001");
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.storage.keys()).isEmpty();
    }

    @Test
    void a_photo_stays_pending_while_moderation_is_unavailable() {
        fixture.moderation.setUnavailable(true);

        var photo = add();

        assertThat(photo.state()).isEqualTo(ReviewState.PENDING);
        assertThat(photos()).containsExactly(photo);
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
    void deleting_a_photo_deletes_its_files_and_review_case() {
        var retained = add();
        fixture.moderation.setUnavailable(true);
        var photo = add();
        fixture.drainLog();

        delete(ANNA, photo.id());

        assertThat(photos()).containsExactly(retained);
        assertThat(fixture.drainLog()).isEqualTo(CHANGED);
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        assertThat(fixture.media.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(fixture.media.stored.find(ANNA, photo.media())).isEmpty();
        assertThat(fixture.media.storage.keys()).hasSize(4);
    }

    @Test
    void a_photo_of_another_album_cannot_be_deleted() {
        var photo = add();

        assertThat(refusal(() -> delete(BOB, photo.id()))).isEqualTo(new ProfileError.UnknownPhoto());
        assertThat(refusal(() -> delete(ANNA, photo.id() + 1))).isEqualTo(new ProfileError.UnknownPhoto());

        assertThat(photos()).containsExactly(photo);
        assertThat(fixture.media.deleteUnattachedMedia()).isZero();
    }

    @Test
    void reordering_an_album_changes_the_avatar() {
        var photos = photos(3);
        fixture.saveAlbum(ANNA, photos);

        var arranged = reorder(ANNA, photos[2], photos[0], photos[1]);

        assertThat(fixture.albums.find(ANNA)).isEqualTo(arranged);
        assertThat(arranged.photos()).containsExactly(photos[2], photos[0], photos[1]);
        assertThat(fixture.drainLog()).isEqualTo(CHANGED);
        var view = fixture.viewProfile().view(new ViewProfile.Query(BOB, ANNA));
        assertThat(view.photos().getFirst()).isEqualTo(photos[2]);
    }

    @Test
    void an_invalid_photo_order_changes_nothing() {
        var photos = photos(3);
        fixture.saveAlbum(ANNA, photos);
        fixture.saveAlbum(BOB, photos(3));

        assertThat(refusal(() -> reorder(ANNA, photos[0], photos[1])))
                .isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> reorder(ANNA, photos[0], photos[1], photos[1])))
                .isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> reorder(BOB, photos))).isEqualTo(new ProfileError.UnknownPhoto());

        assertThat(photos()).containsExactly(photos);
    }
}
