package com.datingtoday.application.profile.album;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReorderAlbumUseCaseTest {

    private static final Photo FIRST = ProfileSamples.photo(ReviewState.VISIBLE);
    private static final Photo SECOND = ProfileSamples.photo(ReviewState.VISIBLE);
    private static final Photo THIRD = ProfileSamples.photo(ReviewState.VISIBLE);

    private final ProfileFixture fixture = new ProfileFixture();

    private UserAlbum reorder(UserId user, Photo... order) {
        var ids = Stream.of(order).map(Photo::id).toList();
        return new ReorderAlbumUseCase(fixture.albumEditor()).reorder(new ReorderAlbum.Command(user, ids));
    }

    @Test
    void reordering_an_album_changes_the_avatar() {
        fixture.saveAlbum(ANNA, FIRST, SECOND, THIRD);

        var arranged = reorder(ANNA, THIRD, FIRST, SECOND);

        assertThat(fixture.albums.find(ANNA)).isEqualTo(arranged);
        assertThat(arranged.photos()).containsExactly(THIRD, FIRST, SECOND);
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);
        var view = fixture.viewProfile().view(new ViewProfile.Query(BOB, ANNA));
        assertThat(view.photos().getFirst()).isEqualTo(THIRD);
    }

    @Test
    void an_invalid_photo_order_changes_nothing() {
        fixture.saveAlbum(ANNA, FIRST, SECOND, THIRD);
        fixture.saveAlbum(BOB, ProfileSamples.photo(ReviewState.VISIBLE));

        assertThat(refusal(() -> reorder(ANNA, FIRST, SECOND))).isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> reorder(ANNA, FIRST, SECOND, SECOND)))
                .isEqualTo(new ProfileError.IncompletePhotoOrder());
        assertThat(refusal(() -> reorder(BOB, FIRST))).isEqualTo(new ProfileError.UnknownPhoto());

        assertThat(fixture.photos(ANNA)).containsExactly(FIRST, SECOND, THIRD);
    }
}
