package com.datingtoday.application.media;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.media.MediaFixture.VOICE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaLifecycleScenario {

    private static final Duration DAY = Duration.ofDays(1);

    final MediaFixture world = new MediaFixture();

    private void use(UserId owner, MediaId media) {
        world.attachMedia().attach(new AttachMedia.Command(owner, media));
    }

    private void release(UserId owner, Media media) {
        world.detachMedia().detach(new DetachMedia.Command(owner, List.of(media.id())));
    }

    private boolean isKept(Media media) {
        var files = world.storage.keys();
        var kept = files.containsAll(RenditionKeys.all(media));
        assertThat(world.stored.find(media.owner(), media.id()).isPresent()).isEqualTo(kept);
        assertThat(files).allMatch(key -> kept || !RenditionKeys.all(media).contains(key));
        return kept;
    }

    @Test
    void an_unattached_file_is_deleted_after_a_day() {
        var picture = world.upload(ANNA, PICTURE);
        var voice = world.upload(ANNA, VOICE);

        world.clock.set(NOON.plus(DAY).minusMillis(1));
        assertThat(world.deleteUnattachedMedia()).isZero();
        assertThat(isKept(picture)).isTrue();

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.deleteUnattachedMedia()).isEqualTo(2);
        assertThat(isKept(picture)).isFalse();
        assertThat(isKept(voice)).isFalse();
        assertThat(world.storage.keys()).isEmpty();
        assertThat(world.deleteUnattachedMedia()).isZero();
    }

    @Test
    void an_attached_file_stays_until_it_is_detached() {
        var media = world.upload(ANNA, PICTURE);
        var other = world.upload(ANNA, PICTURE);
        use(ANNA, media.id());
        use(ANNA, other.id());

        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.deleteUnattachedMedia()).isZero();
        release(BOB, media);
        assertThat(world.deleteUnattachedMedia()).isZero();
        assertThat(isKept(media)).isTrue();

        release(ANNA, media);
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(isKept(media)).isFalse();
        assertThat(isKept(other)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {300_001, 300_000, 299_999, 0, -1})
    void a_file_cannot_be_attached_in_the_last_five_minutes(long millisLeft) {
        var media = world.upload(ANNA, PICTURE);
        world.clock.set(NOON.plus(DAY).minusMillis(millisLeft));

        if (millisLeft > 300_000) {
            use(ANNA, media.id());
            world.clock.advance(DAY);
            assertThat(world.deleteUnattachedMedia()).isZero();
        } else {
            assertThat(refusal(() -> use(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        }
    }

    @Test
    void a_file_can_be_attached_once_and_by_its_owner_only() {
        var media = world.upload(ANNA, PICTURE);

        assertThat(refusal(() -> use(BOB, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        assertThat(refusal(() -> use(ANNA, MediaSamples.id()))).isEqualTo(new MediaError.UnknownMedia());
        use(ANNA, media.id());
        assertThat(refusal(() -> use(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        release(ANNA, media);
        assertThat(refusal(() -> use(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void rows_remain_for_the_next_run_while_the_storage_is_unavailable(int removed) {
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

    private CopyPicture.Command copy(UserId owner, MediaId media) {
        return new CopyPicture.Command(owner, media, ANNA);
    }

    @Test
    void an_attached_copy_outlives_its_picture_and_an_unattached_one_does_not() {
        var media = world.upload(ANNA, PICTURE);
        var id = world.copyPicture().copy(copy(ANNA, media.id())).orElseThrow();
        world.attachMedia().attach(new AttachMedia.Command(ANNA, id));
        var _ = world.copyPicture().copy(copy(ANNA, media.id())).orElseThrow();
        assertThat(id).isNotEqualTo(media.id()).isNotEqualTo(media.teaser());

        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.deleteUnattachedMedia()).isEqualTo(2);

        assertThat(world.storage.keys()).containsExactly(new MediaStorage.Key(id, Rendition.LARGE));
        assertThat(world.getPicture()
                        .get(new GetPicture.Query(id, Rendition.LARGE))
                        .orElseThrow())
                .asString()
                .isEqualTo("large");
        var note = world.stored.find(ANNA, id).orElseThrow();
        assertThat(note.bytes()).isEqualTo(5);
        assertThat(note.metadata()).isEqualTo(media.metadata());

        release(ANNA, note);
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.storage.keys()).isEmpty();
    }

    @Test
    void copies_do_not_count_as_unattached_files() {
        for (int i = 0; i < 4; i++) {
            world.upload(ANNA, PICTURE);
        }
        var media = world.upload(ANNA, PICTURE);

        assertThat(world.copyPicture().copy(copy(ANNA, media.id()))).isPresent();
        assertThat(world.copyPicture().copy(copy(ANNA, media.id()))).isPresent();
    }

    @Test
    void a_missing_or_foreign_picture_is_not_copied() {
        var media = world.upload(ANNA, PICTURE);

        assertThat(world.copyPicture().copy(copy(BOB, media.id()))).isEmpty();
        assertThat(world.copyPicture().copy(copy(ANNA, MediaSamples.id()))).isEmpty();
        world.storage.delete(new MediaStorage.Key(media.id(), Rendition.LARGE));
        assertThat(world.copyPicture().copy(copy(ANNA, media.id()))).isEmpty();
        assertThat(world.stored.all()).containsExactly(media);
    }

    @Test
    void a_failed_copy_is_deleted_later() {
        var media = world.upload(ANNA, PICTURE);
        use(ANNA, media.id());
        world.storage.failAfter(1);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.copyPicture().copy(copy(ANNA, media.id())));

        world.storage.recover();
        world.clock.advance(DAY);
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.stored.all()).containsExactly(media);
    }
}
