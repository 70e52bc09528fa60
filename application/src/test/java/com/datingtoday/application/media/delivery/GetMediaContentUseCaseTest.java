package com.datingtoday.application.media.delivery;

import static com.datingtoday.application.media.MediaFixture.ANNA;
import static com.datingtoday.application.media.MediaFixture.NOON;
import static com.datingtoday.application.media.MediaFixture.PICTURE;
import static com.datingtoday.application.media.MediaFixture.VOICE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.media.MediaFixture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetMediaContentUseCaseTest {

    private static final Pattern LINK =
            Pattern.compile("https://media\\.example\\.com/api/media/([^/]+)/([^?]+)\\?e=(\\d+)&s=([A-Za-z0-9._-]+)");
    private static final List<String> ANY = List.of("0", "1", "a", "A", "z", "_", "-", ".", "/", "%", " ", "é", "\0");

    private final MediaFixture world = new MediaFixture();
    private final MediaId picture = world.upload(ANNA, PICTURE).id();

    private String link(MediaId media, Rendition rendition) {
        return world.createMediaLink().create(new CreateMediaLink.Query(media, rendition));
    }

    private static List<String> parts(String link) {
        var matcher = LINK.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return List.of(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    private GetMediaContent.Content open(List<String> parts) {
        return world.getMediaContent()
                .get(new GetMediaContent.Query(parts.get(0), parts.get(1), parts.get(2), parts.get(3), null));
    }

    private String opened(String link) throws IOException {
        try (var bytes = open(parts(link)).bytes()) {
            return new String(bytes.readAllBytes(), US_ASCII);
        }
    }

    private static List<String> alterations(String text) {
        var altered = new ArrayList<String>();
        for (int i = 0; i <= text.length(); i++) {
            for (var other : ANY) {
                altered.add(text.substring(0, i) + other + text.substring(i));
                if (i < text.length()) {
                    altered.add(text.substring(0, i) + other + text.substring(i + 1));
                }
            }
            if (i < text.length()) {
                altered.add(text.substring(0, i) + text.substring(i + 1));
                altered.add(text.substring(0, i) + (char) (text.charAt(i) ^ 0x20) + text.substring(i + 1));
            }
        }
        altered.removeIf(text::equals);
        return altered;
    }

    @Test
    void a_link_returns_its_rendition() throws IOException {
        assertThat(opened(link(picture, Rendition.LARGE))).isEqualTo("large");
        assertThat(opened(link(picture, Rendition.SMALL))).isEqualTo("small");
        var voice = world.upload(ANNA, VOICE);
        assertThat(opened(link(voice.id(), Rendition.ORIGINAL))).isEqualTo("0123456789");
        assertThat(open(parts(link(voice.id(), Rendition.ORIGINAL))).contentType())
                .isEqualTo("audio/amr");
    }

    @Test
    void a_link_with_one_changed_character_is_rejected() {
        var good = parts(link(picture, Rendition.LARGE));
        var tried = 0;
        for (int part = 0; part < good.size(); part++) {
            for (var altered : alterations(good.get(part))) {
                var bad = new ArrayList<>(good);
                bad.set(part, altered);
                assertThat(refusal(() -> open(bad))).as(altered).isEqualTo(new MediaError.InvalidLink());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void a_link_is_valid_for_its_rendition_only() {
        var teaser = requireNonNull(world.upload(ANNA, PICTURE).teaser());
        var good = parts(link(teaser, Rendition.TEASER));

        for (var rendition : List.of("large", "medium", "small", "original", "TEASER", "huge", "")) {
            var bad = List.of(good.get(0), rendition, good.get(2), good.get(3));
            assertThat(refusal(() -> open(bad))).as(rendition).isEqualTo(new MediaError.InvalidLink());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"huge", "LARGE", "Large", ""})
    void a_signed_link_to_an_unknown_rendition_is_rejected(String rendition) {
        var expires = parts(link(picture, Rendition.LARGE)).get(2);
        var text = CreateMediaLinkUseCase.signed(picture.value(), rendition, expires);
        var signature = world.keyedHasher.hash(Purpose.MEDIA_LINK, text);

        assertThat(refusal(() -> open(List.of(picture.value(), rendition, expires, signature))))
                .isEqualTo(new MediaError.InvalidLink());
    }

    @Test
    void a_hash_of_another_purpose_is_no_signature_of_a_link() {
        var good = parts(link(picture, Rendition.LARGE));
        var text = CreateMediaLinkUseCase.signed(good.get(0), good.get(1), good.get(2));
        for (var purpose : Purpose.values()) {
            var parts = List.of(good.get(0), good.get(1), good.get(2), world.keyedHasher.hash(purpose, text));
            if (purpose == Purpose.MEDIA_LINK) {
                assertThat(open(parts).length()).isEqualTo(5);
            } else {
                assertThat(refusal(() -> open(parts))).isEqualTo(new MediaError.InvalidLink());
            }
        }
    }

    @Test
    void a_link_expires_at_its_stated_time() {
        var good = parts(link(picture, Rendition.LARGE));
        assertThat(good.get(2)).isEqualTo(Long.toString(NOON.plusSeconds(3_600).getEpochSecond()));
        assertThat(open(good).seconds()).isEqualTo(3_600);

        world.clock.set(NOON.plusSeconds(3_599));
        assertThat(open(good).seconds()).isEqualTo(1);
        world.clock.set(NOON.plusSeconds(3_600));
        assertThat(refusal(() -> open(good))).isEqualTo(new MediaError.InvalidLink());
        world.clock.set(NOON.plus(Duration.ofDays(1_000)));
        assertThat(refusal(() -> open(good))).isEqualTo(new MediaError.InvalidLink());
    }

    @Test
    void a_link_stays_valid_after_a_key_rotation() throws IOException {
        var old = link(picture, Rendition.LARGE);
        world.keyedHasher.rotate();

        assertThat(opened(old)).isEqualTo("large");
        assertThat(opened(link(picture, Rendition.LARGE))).isEqualTo("large");
    }

    @Test
    void a_valid_link_to_a_deleted_file_finds_no_media() {
        var link = parts(link(MediaSamples.id(), Rendition.LARGE));

        assertThat(refusal(() -> open(link))).isEqualTo(new MediaError.UnknownMedia());
    }

    @Test
    void a_byte_range_of_a_file_is_returned_with_its_position() throws IOException {
        var good = parts(link(picture, Rendition.LARGE));
        var byteRange = new GetMediaContent.ByteRange(1, 3L);

        var content = world.getMediaContent()
                .get(new GetMediaContent.Query(good.get(0), good.get(1), good.get(2), good.get(3), byteRange));

        assertThat(content.bytes().readAllBytes()).asString().isEqualTo("arg");
        assertThat(List.of(content.length(), content.first(), content.last())).containsExactly(5L, 1L, 3L);
        assertThat(content.contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void an_invalid_link_is_rejected_without_the_storage_and_a_valid_one_reports_an_outage() {
        var good = parts(link(picture, Rendition.LARGE));
        var bad = List.of(good.get(0), good.get(1), good.get(2), "1.x");
        world.storage.failAfter(0);

        assertThat(refusal(() -> open(bad))).isEqualTo(new MediaError.InvalidLink());
        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(() -> open(good));
    }
}
