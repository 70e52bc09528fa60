package com.datingtoday.application.media.delivery;

import static com.datingtoday.application.media.MediaFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CreateMediaLinkUseCaseTest {

    private static final MediaId PICTURE_ID = MediaSamples.id();

    private final MediaFixture world = new MediaFixture();

    private String link() {
        return world.createMediaLink().create(new CreateMediaLink.Query(PICTURE_ID, Rendition.LARGE));
    }

    private static long expiry(String link) {
        return Long.parseLong(link.replaceAll(".*\\?e=(\\d+)&.*", "$1"));
    }

    @Test
    void a_link_contains_media_rendition_expiry_and_signature() {
        assertThat(link())
                .matches("https://media\\.example\\.com/api/media/" + PICTURE_ID.value() + "/large\\?e="
                        + NOON.plusSeconds(3_600).getEpochSecond() + "&s=[A-Za-z0-9._-]+");
    }

    @Test
    void a_link_is_constant_for_a_quarter_hour_and_valid_for_at_least_an_hour() {
        var links = new HashSet<String>();
        for (int second = 1; second <= 2 * 3_600; second++) {
            var now = NOON.plusSeconds(second);
            world.clock.set(now);
            var link = link();
            links.add(link);
            assertThat(expiry(link) - now.getEpochSecond()).isBetween(3_600L, 3_600L + 15 * 60);
        }
        assertThat(links).hasSize(8);
    }

    @Test
    void a_link_created_after_a_key_rotation_has_another_signature() {
        var old = link();
        world.keyedHasher.rotate();

        assertThat(link()).isNotEqualTo(old);
        assertThat(expiry(link())).isEqualTo(expiry(old));
    }
}
