package com.datingtoday.application.media.usage;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyPictureUseCaseTest {

    private final MediaFixture world = new MediaFixture();

    private Optional<MediaId> copy(UserId owner, MediaId media) {
        return world.copyPicture().copy(new CopyPicture.Command(owner, media, BOB));
    }

    @Test
    void a_copy_has_its_own_id_and_the_largest_rendition_of_its_picture() {
        var media = world.upload(ANNA, PICTURE);

        var id = copy(ANNA, media.id()).orElseThrow();

        assertThat(id).isNotEqualTo(media.id()).isNotEqualTo(media.teaser());
        assertThat(world.stored.find(BOB, id)).contains(new Media(id, BOB, media.metadata(), 5, null, NOON));
        assertThat(world.getPicture()
                        .get(new GetPicture.Query(id, Rendition.LARGE))
                        .orElseThrow())
                .asString()
                .isEqualTo("large");
    }

    @Test
    void copies_do_not_count_as_unattached_files() {
        var media = world.upload(ANNA, PICTURE);
        for (int i = 0; i < MediaFixture.POLICY.maxUnattachedFiles(); i++) {
            world.upload(BOB, PICTURE);
        }

        assertThat(copy(ANNA, media.id())).isPresent();
        assertThat(copy(ANNA, media.id())).isPresent();
    }

    @Test
    void a_missing_or_foreign_picture_is_not_copied() {
        var media = world.upload(ANNA, PICTURE);

        assertThat(copy(BOB, media.id())).isEmpty();
        assertThat(copy(ANNA, MediaSamples.id())).isEmpty();
        world.storage.delete(new MediaStorage.Key(media.id(), Rendition.LARGE));
        assertThat(copy(ANNA, media.id())).isEmpty();
        assertThat(world.stored.all()).containsExactly(media);
    }

    @Test
    void a_failed_copy_is_deleted_later() {
        var media = world.upload(ANNA, PICTURE);
        world.attachMedia().attach(new AttachMedia.Command(ANNA, media.id()));
        world.storage.failAfter(1);

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(() -> copy(ANNA, media.id()));

        world.storage.recover();
        world.clock.advance(MediaFixture.POLICY.unattachedLifetime());
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.stored.all()).containsExactly(media);
    }
}
