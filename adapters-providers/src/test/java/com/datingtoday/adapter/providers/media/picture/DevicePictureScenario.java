package com.datingtoday.adapter.providers.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.MediaProcessorFixture;
import com.datingtoday.adapter.providers.media.picture.DevicePictures.DevicePicture;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.Rendition;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that browsers display is accepted whatever its device appends, and no appended byte is stored. */
class DevicePictureScenario {

    private static final int TOLERANCE = 12;
    private static final Map<String, DevicePicture> PICTURES = DevicePictures.all();

    @TempDir
    static Path folder;

    private static MediaProcessorFixture mediaProcessorFixture;

    @BeforeAll
    static void open() {
        mediaProcessorFixture = new MediaProcessorFixture(folder);
    }

    @AfterAll
    static void close() {
        mediaProcessorFixture.close();
    }

    static Stream<Arguments> accepted() {
        return pictures(true);
    }

    static Stream<Arguments> rejected() {
        return pictures(false);
    }

    private static Stream<Arguments> pictures(boolean accepted) {
        return PICTURES.entrySet().stream()
                .filter(entry -> (entry.getValue().code() == 0) == accepted)
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void there_are_more_than_sixty_pictures() {
        assertThat(PICTURES).hasSizeGreaterThan(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void a_displayable_picture_is_stored_upright_without_a_byte_of_its_payload(String name, DevicePicture picture) {
        var renditions = mediaProcessorFixture.picture(picture.content()).renditions();

        OrientationPicture.assertSame(OrientationPicture.read(renditions.get(Rendition.LARGE)), TOLERANCE);
        assertThat(renditions.values().stream().mapToInt(DevicePictureScenario::payloadBytes))
                .containsOnly(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void a_picture_that_is_cut_off_or_not_supported_has_its_code(String name, DevicePicture picture) {
        assertThat(mediaProcessorFixture.code(picture.content())).isEqualTo(picture.code());
    }

    @Test
    void the_error_of_a_large_picture_states_the_exceeded_limit() {
        assertThat(mediaProcessorFixture.refusal(content("PNG of 12,500 x 10")))
                .isEqualTo(new MediaError.SideTooLong(12_000));
        assertThat(mediaProcessorFixture.refusal(content("PNG of 5,001 x 5,001")))
                .isEqualTo(new MediaError.TooManyPixels(25_000_000));
    }

    @Test
    void heic_is_recognized() {
        assertThat(Stream.of("iPhone: HEIC", "Samsung: HEIC", "iPhone: live HEIC sequence", "Pixel: AVIF")
                        .map(name -> mediaProcessorFixture.refusal(content(name))))
                .extracting(error -> ((MediaError.UnsupportedType) error).part())
                .containsExactly(
                        MediaError.UnsupportedPart.HEIC,
                        MediaError.UnsupportedPart.HEIC,
                        MediaError.UnsupportedPart.HEIC,
                        MediaError.UnsupportedPart.CONTAINER);
    }

    private static byte[] content(String name) {
        return requireNonNull(PICTURES.get(name)).content();
    }

    /** Returns the number of bytes of the payload, and of the text within it, in a stored file. */
    private static int payloadBytes(byte[] jpeg) {
        var text = new String(jpeg, ISO_8859_1);
        return Stream.of(DevicePictures.PAYLOAD, "script", "4711")
                .mapToInt(part -> text.contains(part) ? part.length() : 0)
                .sum();
    }
}
