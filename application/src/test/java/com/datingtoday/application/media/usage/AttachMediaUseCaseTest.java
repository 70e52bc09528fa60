package com.datingtoday.application.media.usage;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachMediaUseCaseTest {

    private final MediaFixture world = new MediaFixture();

    private void attach(UserId owner, MediaId media) {
        world.attachMedia().attach(new AttachMedia.Command(owner, media));
    }

    @ParameterizedTest
    @ValueSource(longs = {300_001, 300_000, 299_999, 0, -1})
    void a_file_cannot_be_attached_in_the_last_five_minutes_before_its_deletion(long millisLeft) {
        var media = world.upload(ANNA, PICTURE);
        world.clock.set(NOON.plus(MediaFixture.POLICY.unattachedLifetime()).minusMillis(millisLeft));

        if (millisLeft > 300_000) {
            attach(ANNA, media.id());
            world.clock.advance(MediaFixture.POLICY.unattachedLifetime());
            assertThat(world.deleteUnattachedMedia()).isZero();
        } else {
            assertThat(refusal(() -> attach(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        }
    }

    @Test
    void a_file_can_be_attached_once_and_by_its_owner_only() {
        var media = world.upload(ANNA, PICTURE);

        assertThat(refusal(() -> attach(BOB, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        assertThat(refusal(() -> attach(ANNA, MediaSamples.id()))).isEqualTo(new MediaError.UnknownMedia());
        attach(ANNA, media.id());
        assertThat(refusal(() -> attach(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        world.detachMedia().detach(new DetachMedia.Command(ANNA, List.of(media.id())));
        assertThat(refusal(() -> attach(ANNA, media.id()))).isEqualTo(new MediaError.UnknownMedia());
    }
}
