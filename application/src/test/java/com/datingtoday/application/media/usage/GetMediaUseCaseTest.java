package com.datingtoday.application.media.usage;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.BOB;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.upload.RecentUploadCache;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;

class GetMediaUseCaseTest {

    private final MediaFixture world = new MediaFixture();

    private Media get(UserId owner, MediaId media) {
        return world.getMedia().get(new GetMedia.Query(owner, media));
    }

    @Test
    void an_owner_gets_a_file_whether_or_not_this_instance_received_it() {
        var media = world.upload(ANNA, PICTURE);
        var otherInstance = new GetMediaUseCase(world.stored, new RecentUploadCache());

        assertThat(get(ANNA, media.id())).isEqualTo(media);
        assertThat(otherInstance.get(new GetMedia.Query(ANNA, media.id()))).isEqualTo(media);
    }

    @Test
    void a_file_of_another_user_is_rejected_like_an_unknown_one() {
        var media = world.upload(ANNA, PICTURE);

        assertThat(refusal(() -> get(BOB, media.id()))).isEqualTo(new MediaError.UnknownMedia());
        assertThat(refusal(() -> get(ANNA, MediaSamples.id()))).isEqualTo(new MediaError.UnknownMedia());
    }
}
