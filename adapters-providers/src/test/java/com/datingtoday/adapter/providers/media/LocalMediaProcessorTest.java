package com.datingtoday.adapter.providers.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.adapter.providers.media.picture.HostilePictures;
import com.datingtoday.adapter.providers.media.picture.OrientationPicture;
import com.datingtoday.adapter.providers.media.picture.PictureFiles;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class LocalMediaProcessorTest {

    @TempDir
    Path folder;

    private MediaProcessorFixture mediaProcessorFixture;

    @BeforeEach
    void open() {
        mediaProcessorFixture = new MediaProcessorFixture(folder);
    }

    @AfterEach
    void close() {
        mediaProcessorFixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 1000, 1440, 720, 720, 360, 240, 120, 48, 24",
        "1440, 1440, 1440, 1440, 720, 720, 240, 240, 48, 48",
        "1000, 500, 1000, 500, 720, 360, 240, 120, 48, 24",
        "100, 200, 100, 200, 100, 200, 100, 200, 24, 48",
        "30, 20, 30, 20, 30, 20, 30, 20, 30, 20",
        "1, 3000, 1, 1440, 1, 720, 1, 240, 1, 48",
        "1, 1, 1, 1, 1, 1, 1, 1, 1, 1"
    })
    void each_rendition_has_its_size_and_is_never_enlarged(
            int width, int height, int w1, int h1, int w2, int h2, int w3, int h3, int w4, int h4) {
        var picture = mediaProcessorFixture.picture(
                PictureFiles.jpeg(OrientationPicture.picture(width, height, BufferedImage.TYPE_INT_RGB)));

        assertThat(picture.metadata())
                .returns(w1, MediaMetadata.Picture::width)
                .returns(h1, MediaMetadata.Picture::height);
        assertThat(picture.renditions())
                .containsOnlyKeys(Rendition.LARGE, Rendition.MEDIUM, Rendition.SMALL, Rendition.TEASER);
        assertSize(picture, Rendition.LARGE, w1, h1);
        assertSize(picture, Rendition.MEDIUM, w2, h2);
        assertSize(picture, Rendition.SMALL, w3, h3);
        assertSize(picture, Rendition.TEASER, w4, h4);
    }

    @Test
    void exactly_25_megapixels_are_taken() {
        var pixels = PictureFiles.deflated(5000 * 5001L);

        var picture = mediaProcessorFixture.picture(PictureFiles.png(5000, 5000, 8, 0, pixels));

        assertSize(picture, Rendition.LARGE, 1440, 1440);
    }

    @Test
    void a_teaser_holds_no_more_than_eight_pixels_of_information() {
        var stripes = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                stripes.setRGB(x, y, (x / 20 + y / 20) % 2 == 0 ? 0xffffff : 0);
            }
        }

        var teaser = OrientationPicture.read(mediaProcessorFixture
                .picture(PictureFiles.jpeg(stripes))
                .renditions()
                .get(Rendition.TEASER));

        for (int y = 0; y < teaser.getHeight(); y++) {
            for (int x = 0; x < teaser.getWidth(); x++) {
                assertThat(OrientationPicture.distance(new Color(teaser.getRGB(x, y)), new Color(127, 127, 127)))
                        .isLessThan(16);
            }
        }
    }

    @Test
    void a_picture_over_the_processing_timeout_is_rejected() {
        var settings = new MediaProcessingSettings(1, 1, Duration.ofSeconds(30), Duration.ofMillis(1));
        try (var hurried = new MediaProcessorFixture(folder, settings)) {
            var large = PictureFiles.png(5000, 5000, 8, 0, PictureFiles.deflated(5000 * 5001L));

            assertThat(hurried.refusal(large)).isEqualTo(HostilePictures.UNREADABLE);
        }
    }

    @Test
    void fine_detail_is_averaged() {
        var lines = new BufferedImage(2880, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 2880; x += 2) {
            for (int y = 0; y < 100; y++) {
                lines.setRGB(x, y, 0xffffff);
            }
        }

        var large = OrientationPicture.read(mediaProcessorFixture
                .picture(PictureFiles.png(lines))
                .renditions()
                .get(Rendition.LARGE));

        assertThat(new Color(large.getRGB(700, 25)).getRed()).isCloseTo(128, within(3));
    }

    private static void assertSize(ProcessedMedia.Picture picture, Rendition rendition, int width, int height) {
        var image = OrientationPicture.read(picture.renditions().get(rendition));
        assertThat(image.getWidth()).as("width of " + rendition).isEqualTo(width);
        assertThat(image.getHeight()).as("height of " + rendition).isEqualTo(height);
    }
}
