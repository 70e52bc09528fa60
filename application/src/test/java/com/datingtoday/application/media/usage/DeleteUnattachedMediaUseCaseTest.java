package com.datingtoday.application.media.usage;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.media.MediaFixture.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.RenditionKeys;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteUnattachedMediaUseCaseTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final MediaFixture world = new MediaFixture();

    @Test
    void an_unattached_file_is_deleted_after_a_day() {
        var picture = world.upload(ANNA, PICTURE);
        var voice = world.upload(ANNA, VOICE);

        world.clock.set(NOON.plus(DAY).minusMillis(1));
        assertThat(world.deleteUnattachedMedia()).isZero();
        assertThat(world.stored.all()).containsExactlyInAnyOrder(picture, voice);
        assertThat(world.storage.keys()).hasSize(5);

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.deleteUnattachedMedia()).isEqualTo(2);
        assertThat(world.stored.all()).isEmpty();
        assertThat(world.storage.keys()).isEmpty();
        assertThat(world.deleteUnattachedMedia()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void unattached_files_remain_for_the_next_run_while_the_storage_is_unavailable(int removed) {
        var media = world.upload(ANNA, PICTURE);
        world.clock.advance(DAY);
        world.storage.failAfter(removed);

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(world::deleteUnattachedMedia);
        assertThat(world.stored.find(ANNA, media.id())).contains(media);
        assertThat(world.storage.keys()).hasSize(4 - removed);

        world.storage.recover();
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.storage.keys()).isEmpty();
        assertThat(world.stored.all()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_deleted_does_not_prevent_the_deletion_of_others() {
        var first = world.upload(ANNA, VOICE);
        var undeletable = world.upload(ANNA, VOICE);
        var last = world.upload(ANNA, VOICE);
        world.clock.advance(DAY);
        var storage = mock(MediaStorage.class);
        doThrow(new DependencyUnavailableException(Dependency.MEDIA_STORAGE, null))
                .when(storage)
                .delete(RenditionKeys.of(undeletable, Rendition.ORIGINAL));

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> new DeleteUnattachedMediaUseCase(world.stored, storage, world.clock).delete());

        assertThat(world.stored.all()).containsExactly(undeletable);
        verify(storage).delete(RenditionKeys.of(first, Rendition.ORIGINAL));
        verify(storage).delete(RenditionKeys.of(last, Rendition.ORIGINAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101, 250})
    void a_run_deletes_all_expired_files(int files) {
        for (int i = 0; i < files; i++) {
            world.upload(new UserId(200_000 + i), VOICE);
        }
        world.clock.advance(DAY);
        var young = world.upload(ANNA, VOICE);

        assertThat(world.deleteUnattachedMedia()).isEqualTo(files);
        assertThat(world.stored.all()).containsExactly(young);
        assertThat(world.storage.keys()).isEqualTo(Set.copyOf(RenditionKeys.all(young)));
    }
}
