package com.datingtoday.application.media;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaLifecycleScenario {

    final MediaFixture world = new MediaFixture();

    private void attach(UserId owner, MediaId media) {
        world.attachMedia().attach(new AttachMedia.Command(owner, media));
    }

    private void detach(UserId owner, MediaId media) {
        world.detachMedia().detach(new DetachMedia.Command(owner, List.of(media)));
    }

    private boolean isKept(Media media) {
        var files = world.storage.keys();
        var kept = files.containsAll(RenditionKeys.all(media));
        assertThat(world.stored.find(media.owner(), media.id()).isPresent()).isEqualTo(kept);
        assertThat(files).allMatch(key -> kept || !RenditionKeys.all(media).contains(key));
        return kept;
    }

    @Test
    void an_attached_file_stays_until_it_is_detached() {
        var media = world.upload(ANNA, PICTURE);
        var other = world.upload(ANNA, PICTURE);
        attach(ANNA, media.id());
        attach(ANNA, other.id());

        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.deleteUnattachedMedia()).isZero();
        detach(BOB, media.id());
        assertThat(world.deleteUnattachedMedia()).isZero();
        assertThat(isKept(media)).isTrue();

        detach(ANNA, media.id());
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(isKept(media)).isFalse();
        assertThat(isKept(other)).isTrue();
    }

    private MediaId copy(Media media) {
        var command = new CopyPicture.Command(ANNA, media.id(), ANNA);
        return world.copyPicture().copy(command).orElseThrow();
    }

    @Test
    void an_attached_copy_outlives_its_picture_and_an_unattached_one_does_not() {
        var media = world.upload(ANNA, PICTURE);
        var attached = copy(media);
        attach(ANNA, attached);
        copy(media);

        world.clock.advance(Duration.ofDays(10_000));
        assertThat(world.deleteUnattachedMedia()).isEqualTo(2);
        assertThat(world.storage.keys()).containsExactly(new MediaStorage.Key(attached, Rendition.LARGE));

        detach(ANNA, attached);
        assertThat(world.deleteUnattachedMedia()).isEqualTo(1);
        assertThat(world.storage.keys()).isEmpty();
    }
}
