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
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
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
    void a_picture_is_kept_in_four_renditions_of_which_the_teaser_leads_to_no_other() throws IOException {
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
    void a_voice_is_kept_as_it_was_sent() throws IOException {
        var media = world.upload(ANNA, VOICE);

        assertThat(media).isEqualTo(new Media(media.id(), ANNA, VOICE.metadata(), 10, null, NOON));
        assertThat(world.storage.keys()).containsExactly(new MediaStorage.Key(media.id(), Rendition.ORIGINAL));
        assertThat(content(media.id(), Rendition.ORIGINAL)).isEqualTo("0123456789");
    }

    @Test
    void no_two_files_have_a_name_in_common() {
        var names = new HashSet<MediaId>();
        for (int i = 0; i < 5; i++) {
            var media = world.upload(ANNA, PICTURE);
            assertThat(names.add(media.id())).isTrue();
            assertThat(names.add(requireNonNull(media.teaser()))).isTrue();
        }
    }

    @Test
    void what_is_taken_here_is_told_to_whoever_looks_into_the_file() {
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
    void of_a_file_that_is_refused_nothing_is_kept() {
        var command = new UploadMedia.Command(ANNA, FILE, Set.of(MediaKind.PICTURE));
        var upload = world.uploadMedia((file, kinds) -> {
            throw new DomainException(new MediaError.Animated());
        });

        assertThat(refusal(() -> upload.upload(command))).isEqualTo(new MediaError.Animated());
        assertThat(world.stored.all()).isEmpty();
        assertThat(world.storage.keys()).isEmpty();
    }

    @Test
    void a_file_is_noted_before_it_is_stored() {
        var noted = new ArrayList<Integer>();
        world.storage.beforePut(key -> noted.add(world.stored.all().size()));

        world.upload(ANNA, PICTURE);
        world.upload(ANNA, VOICE);

        assertThat(noted).containsExactly(1, 1, 1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void what_was_stored_before_the_storage_went_away_goes_with_a_sweep_once_nothing_of_it_can_arrive(int stored) {
        world.storage.awayAfter(stored);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.upload(ANNA, PICTURE))
                .matches(away -> away.dependency() == DependencyUnavailableException.Dependency.MEDIA_STORAGE);

        world.storage.back();
        assertThat(world.storage.keys()).hasSize(stored);
        assertThat(world.sweep()).isZero();
        world.clock.advance(MediaFixture.POLICY.unattachedLifetime());
        assertThat(world.sweep()).isEqualTo(1);
        assertThat(world.storage.keys()).isEmpty();
        assertThat(world.stored.all()).isEmpty();
    }

    @Test
    void who_has_too_many_files_that_nothing_uses_can_send_no_more() {
        var first = world.upload(ANNA, PICTURE);
        for (int i = 1; i < 5; i++) {
            world.upload(ANNA, VOICE);
        }
        var before = world.storage.keys();

        assertThat(refusal(() -> world.upload(ANNA, PICTURE))).isEqualTo(new MediaError.TooManyUnattachedFiles(5));
        assertThat(world.storage.keys()).isEqualTo(before);
        assertThat(world.stored.all()).hasSize(5);

        world.upload(BOB, PICTURE);
        world.useMedia().attach(new AttachMedia.Command(ANNA, first.id()));
        world.upload(ANNA, PICTURE);
        assertThat(world.stored.all()).hasSize(7);
    }
}
