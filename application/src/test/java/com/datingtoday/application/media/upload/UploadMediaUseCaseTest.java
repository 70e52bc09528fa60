package com.datingtoday.application.media.upload;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.FILE;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.media.MediaFixture.VOICE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.PictureLimits;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMediaUseCaseTest {

    final MediaFixture world = new MediaFixture();

    private String content(MediaId id, Rendition rendition) throws IOException {
        try (var bytes = world.storage
                .open(new MediaStorage.Key(id, rendition), null)
                .orElseThrow()
                .bytes()) {
            return new String(bytes.readAllBytes(), US_ASCII);
        }
    }

    @Test
    void a_picture_has_four_renditions_and_the_teaser_id_is_separate() throws IOException {
        var media = world.upload(ANNA, PICTURE);
        var teaser = requireNonNull(media.teaser());

        assertThat(teaser).isNotEqualTo(media.id());
        assertThat(world.storage.keys()).hasSize(4);
        assertThat(content(media.id(), Rendition.LARGE)).isEqualTo("large");
        assertThat(content(media.id(), Rendition.MEDIUM)).isEqualTo("medium");
        assertThat(content(media.id(), Rendition.SMALL)).isEqualTo("small");
        assertThat(content(teaser, Rendition.TEASER)).isEqualTo("teaser");
        assertThat(media).isEqualTo(new Media(media.id(), ANNA, PICTURE.metadata(), 10, teaser, NOON));
        assertThat(world.stored.find(ANNA, media.id())).contains(media);
    }

    @Test
    void an_audio_file_is_stored_unchanged() throws IOException {
        var media = world.upload(ANNA, VOICE);

        assertThat(media).isEqualTo(new Media(media.id(), ANNA, VOICE.metadata(), 10, null, NOON));
        assertThat(world.storage.keys()).containsExactly(new MediaStorage.Key(media.id(), Rendition.ORIGINAL));
        assertThat(content(media.id(), Rendition.ORIGINAL)).isEqualTo("0123456789");
    }

    @Test
    void ids_of_all_files_differ() {
        var names = new HashSet<MediaId>();
        for (int i = 0; i < 5; i++) {
            var media = world.upload(ANNA, PICTURE);
            assertThat(names.add(media.id())).isTrue();
            assertThat(names.add(requireNonNull(media.teaser()))).isTrue();
        }
    }

    @Test
    void the_accepted_kinds_are_passed_to_the_processor() {
        var told = new ArrayList<Object>();
        world.uploadMedia((file, kinds) -> {
                    told.add(file);
                    told.add(kinds);
                    return VOICE;
                })
                .upload(new UploadMedia.Command(ANNA, FILE, Set.of(MediaKind.AUDIO)));

        assertThat(told).containsExactly(FILE, Set.of(MediaKind.AUDIO));
    }

    @Test
    void a_rejected_file_is_not_stored() {
        var command = new UploadMedia.Command(ANNA, FILE, Set.of(MediaKind.PICTURE));
        var upload = world.uploadMedia((file, kinds) -> {
            throw new DomainException(new MediaError.Animated());
        });

        assertThat(refusal(() -> upload.upload(command))).isEqualTo(new MediaError.Animated());
        assertThat(world.stored.all()).isEmpty();
        assertThat(world.storage.keys()).isEmpty();
    }

    @Test
    void a_picture_outside_the_limits_of_its_use_is_not_stored() {
        var narrow = new ProcessedMedia.Picture(new MediaMetadata.Picture(1440, 1, "LEHV6n"), Map.of());
        var upload = world.uploadMedia((file, kinds) -> narrow);
        var kinds = Set.of(MediaKind.PICTURE);

        assertThat(refusal(() -> upload.upload(new UploadMedia.Command(ANNA, FILE, kinds, PictureLimits.PHOTO))))
                .isEqualTo(new MediaError.RatioTooHigh(10));
        assertThat(world.stored.all()).isEmpty();

        upload.upload(new UploadMedia.Command(ANNA, FILE, kinds));
        assertThat(world.stored.all()).hasSize(1);
    }

    @Test
    void the_row_is_created_before_the_file() {
        var noted = new ArrayList<Integer>();
        world.storage.beforePut(key -> noted.add(world.stored.all().size()));

        world.upload(ANNA, PICTURE);
        world.upload(ANNA, VOICE);

        assertThat(noted).containsExactly(1, 1, 1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void parts_of_a_failed_upload_are_deleted_after_expiry(int stored) {
        world.storage.failAfter(stored);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.upload(ANNA, PICTURE))
                .matches(away -> away.dependency() == DependencyUnavailableException.Dependency.MEDIA_STORAGE);

        world.storage.recover();
        assertThat(world.storage.keys()).hasSize(stored);
        assertThat(world.deleteUnattachedMedia()).isZero();
        world.clock.advance(MediaFixture.POLICY.unattachedLifetime());
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.storage.keys()).isEmpty();
        assertThat(world.stored.all()).isEmpty();
    }

    @Test
    void an_upload_over_the_limit_of_unattached_files_is_rejected() {
        var first = world.upload(ANNA, PICTURE);
        for (int i = 1; i < 5; i++) {
            world.upload(ANNA, VOICE);
        }
        var before = world.storage.keys();

        assertThat(refusal(() -> world.upload(ANNA, PICTURE))).isEqualTo(new MediaError.TooManyUnattachedFiles(5));
        assertThat(world.storage.keys()).isEqualTo(before);
        assertThat(world.stored.all()).hasSize(5);

        world.upload(BOB, PICTURE);
        world.attachMedia().attach(new AttachMedia.Command(ANNA, first.id()));
        world.upload(ANNA, PICTURE);
        assertThat(world.stored.all()).hasSize(7);
    }
}
