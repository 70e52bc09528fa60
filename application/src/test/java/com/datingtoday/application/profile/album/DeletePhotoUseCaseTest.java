package com.datingtoday.application.profile.album;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;

class DeletePhotoUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private Photo add() {
        return fixture.addPhoto(ANNA);
    }

    private void delete(UserId user, long photo) {
        new DeletePhotoUseCase(fixture.albumEditor()).delete(new DeletePhoto.Command(user, photo));
    }

    @Test
    void deleting_a_photo_deletes_its_files_and_review_case() {
        var retained = add();
        fixture.moderation.setUnavailable(true);
        var photo = add();
        fixture.drainLog();

        delete(ANNA, photo.id());

        assertThat(fixture.photos(ANNA)).containsExactly(retained);
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);
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

        assertThat(fixture.photos(ANNA)).containsExactly(photo);
        assertThat(fixture.media.deleteUnattachedMedia()).isZero();
    }
}
