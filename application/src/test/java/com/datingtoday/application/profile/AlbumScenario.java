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

    final ProfileFixture world = new ProfileFixture();

    private Photo add() {
        return world.add(ANNA, world.moderation);
    }

    private List<Photo> photos() {
        return world.albums.find(ANNA).photos();
    }

    private static Photo[] photos(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ProfileSamples.photo(ReviewState.VISIBLE))
                .toArray(Photo[]::new);
    }

    private UserAlbum arrange(UserId user, Photo... order) {
        var ids = Stream.of(order).map(Photo::id).toList();
        return UseCaseFactory.create(ReorderAlbum.class, world.albumEditor())
                .reorder(new ReorderAlbum.Command(user, ids));
    }

    private void remove(UserId user, long photo) {
        UseCaseFactory.create(DeletePhoto.class, world.albumEditor()).delete(new DeletePhoto.Command(user, photo));
    }

    @Test
    void an_accepted_photo_is_appended_and_its_file_is_retained() {
        var first = add();
        assertThat(world.drainLog()).isEqualTo(CHANGED);
        var second = add();

        assertThat(photos()).containsExactly(first, second);
        assertThat(first.state()).isEqualTo(ReviewState.VISIBLE);
        assertThat(world.moderation.cases()).startsWith("photo-100001-" + first.id() + "-" + NOON.toEpochMilli());
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.media.sweep()).isZero();
    }

    @Test
    void a_photo_for_a_full_album_is_rejected_before_the_upload() {
        world.saveAlbum(ANNA, photos(9));

        assertThat(refusal(this::add)).isEqualTo(new ProfileError.AlbumFull(9));

        assertThat(world.media.stored.all()).isEmpty();
        assertThat(world.media.storage.keys()).isEmpty();
        assertThat(world.moderation.cases()).isEmpty();
        assertThat(world.log).isEmpty();
    }

    @Test
    void the_file_of_a_rejected_photo_is_deleted_by_the_next_cleanup() {
        world.moderation.picture("photo", REFUSED);

        assertThat(refusal(this::add)).isEqualTo(new ProfileError.UnacceptableText("photo"));

        assertThat(photos()).isEmpty();
        assertThat(world.log).isEmpty();
        assertThat(world.media.sweep()).isEqualTo(1);
        assertThat(world.media.storage.keys()).isEmpty();
    }

    @Test
    void the_file_of_a_photo_is_deleted_if_the_album_became_full_meanwhile() {
        world.saveAlbum(ANNA, photos(8));

        assertThat(refusal(() -> world.add(ANNA, (id, content) -> {
                    world.saveAlbum(ANNA, photos(9));
                    return VISIBLE;
                })))
                .isEqualTo(new ProfileError.AlbumFull(9));

        assertThat(photos()).hasSize(9);
        assertThat(world.drainLog()).containsExactly("changing 100001", "begin", "changed 100001");
        assertThat(world.media.sweep()).isEqualTo(1);
        assertThat(world.media.storage.keys()).isEmpty();
    }

    @Test
    void a_photo_stays_pending_while_moderation_is_unavailable() {
        world.moderation.away(true);

        var photo = add();

        assertThat(photo.state()).isEqualTo(ReviewState.PENDING);
        assertThat(photos()).containsExactly(photo);
        assertThat(world.albums.find(ANNA).visible()).isEmpty();
        assertThat(world.reviews.findByUser(ANNA))
                .containsExactly(new ReviewCase(ANNA, Subject.PHOTO, photo.id(), null, ReviewState.PENDING, NOON));
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(world.retryModeration(world.moderation)).isZero();
        assertThat(world.moderation.cases().getLast())
                .isEqualTo(world.moderation.cases().getFirst());
        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.media.sweep()).isZero();
    }

    @Test
    void deleting_a_photo_deletes_its_files_and_review_case() {
        var kept = add();
        world.moderation.away(true);
        var photo = add();
        world.drainLog();

        remove(ANNA, photo.id());

        assertThat(photos()).containsExactly(kept);
        assertThat(world.drainLog()).isEqualTo(CHANGED);
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.media.sweep()).isEqualTo(1);
        assertThat(world.media.stored.find(ANNA, photo.media())).isEmpty();
        assertThat(world.media.storage.keys()).hasSize(4);
    }

    @Test
    void a_photo_of_another_album_cannot_be_deleted() {
        var photo = add();

        assertThat(refusal(() -> remove(BOB, photo.id()))).isEqualTo(new ProfileError.UnknownPhoto());
        assertThat(refusal(() -> remove(ANNA, photo.id() + 1))).isEqualTo(new ProfileError.UnknownPhoto());

        assertThat(photos()).containsExactly(photo);
        assertThat(world.media.sweep()).isZero();
    }

    @Test
    void reordering_an_album_changes_the_avatar() {
        var photos = photos(3);
        world.saveAlbum(ANNA, photos);

        var arranged = arrange(ANNA, photos[2], photos[0], photos[1]);

        assertThat(world.albums.find(ANNA)).isEqualTo(arranged);
        assertThat(arranged.photos()).containsExactly(photos[2], photos[0], photos[1]);
        assertThat(world.drainLog()).isEqualTo(CHANGED);
        var seen = world.viewProfile().view(new ViewProfile.Query(BOB, ANNA));
        assertThat(seen.photos().getFirst()).isEqualTo(photos[2]);
    }

    @Test
    void an_invalid_photo_order_changes_nothing() {
        var photos = photos(3);
        world.saveAlbum(ANNA, photos);
        world.saveAlbum(BOB, photos(3));

        assertThat(refusal(() -> arrange(ANNA, photos[0], photos[1])))
                .isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> arrange(ANNA, photos[0], photos[1], photos[1])))
                .isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> arrange(BOB, photos))).isEqualTo(new ProfileError.UnknownPhoto());

        assertThat(photos()).containsExactly(photos);
    }
}
