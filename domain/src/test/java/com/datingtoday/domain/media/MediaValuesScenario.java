package com.datingtoday.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaValuesScenario {

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "0123456789abcdef0123456789abcdef"})
    void a_media_id_is_32_lower_case_hex_digits(String text) {
        assertThat(MediaId.isWellFormed(text)).isTrue();
        assertThat(new MediaId(text).value()).isEqualTo(text);
    }

    static Stream<String> invalidIds() {
        var half = "0123456789abcdef";
        return Stream.of(
                "",
                half + half.substring(1),
                half + half + "0",
                half + half.replace('a', 'A'),
                half + half.replace('a', 'g'),
                half + half.replace('0', '٠'),
                half + half.replace('0', '/'),
                half + half + "\n",
                " " + half + half.substring(1),
                "../../../../../../../etc/passwd1");
    }

    @ParameterizedTest
    @MethodSource("invalidIds")
    void any_other_text_is_rejected_and_not_in_the_message(String text) {
        assertThat(MediaId.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MediaId(text))
                .withMessage("media id must be 32 lower-case hex digits");
    }

    @ParameterizedTest
    @CsvSource({"LARGE, 1440", "MEDIUM, 720", "SMALL, 240", "TEASER, 48", "ORIGINAL, 0"})
    void a_rendition_limits_its_longer_side(Rendition rendition, int pixels) {
        assertThat(rendition.longerSide()).isEqualTo(pixels);
    }

    @Test
    void metadata_state_kind_and_content_type() {
        var picture = new MediaMetadata.Picture(1080, 1440, "LEHV6n");
        var audio = new MediaMetadata.Audio("audio/amr", Duration.ofSeconds(3));
        var video = new MediaMetadata.Video("video/mp4", Duration.ofSeconds(3), 640, 480);

        assertThat(Stream.of(picture, audio, video).map(MediaMetadata::kind))
                .containsExactly(MediaKind.PICTURE, MediaKind.AUDIO, MediaKind.VIDEO);
        assertThat(Stream.of(picture, audio, video).map(MediaMetadata::contentType))
                .containsExactly("image/jpeg", "audio/amr", "video/mp4");
    }

    @Test
    void an_error_copies_its_accepted_types() {
        var allowed = new HashSet<>(Set.of("JPEG"));
        var error = new MediaError.UnsupportedType(allowed, MediaError.UnsupportedPart.CONTAINER);
        allowed.add("EXE");

        assertThat(error.allowed()).containsExactly("JPEG");
    }

    @ParameterizedTest
    @CsvSource({"64, 64", "1440, 144", "144, 1440", "640, 64"})
    void a_photo_can_be_ten_times_as_long_as_wide(int width, int height) {
        PictureLimits.PHOTO.check(new MediaMetadata.Picture(width, height, "LEHV6n"));
    }

    @Test
    void a_narrow_or_tiny_photo_is_rejected_with_its_limit() {
        assertThat(rejection(1440, 1)).isEqualTo(new MediaError.RatioTooHigh(10));
        assertThat(rejection(144, 1441)).isEqualTo(new MediaError.RatioTooHigh(10));
        assertThat(rejection(63, 64)).isEqualTo(new MediaError.SideTooShort(64));
        assertThat(rejection(1, 1)).isEqualTo(new MediaError.SideTooShort(64));
    }

    @Test
    void a_picture_in_a_message_can_have_any_shape() {
        PictureLimits.MESSAGE.check(new MediaMetadata.Picture(1440, 1, "LEHV6n"));
        PictureLimits.MESSAGE.check(new MediaMetadata.Picture(1, 1, "LEHV6n"));
    }

    private static DomainError rejection(int width, int height) {
        var picture = new MediaMetadata.Picture(width, height, "LEHV6n");
        return catchThrowableOfType(DomainException.class, () -> PictureLimits.PHOTO.check(picture))
                .error();
    }
}
