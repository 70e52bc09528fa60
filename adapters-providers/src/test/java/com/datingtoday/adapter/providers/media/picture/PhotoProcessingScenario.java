package com.datingtoday.adapter.providers.media.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.MediaProcessorFixture;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.Rendition;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renditions contain no metadata about author, location and device, and show the same picture. */
class PhotoProcessingScenario {

    private static final int TOLERANCE = 12;
    private static final Path SHEET = Path.of("target", "photos.png");
    private static final int CELL = 240;

    private static final Map<String, byte[]> COLOURED = CameraPhotos.coloured();
    private static final Map<String, ProcessedMedia.Picture> ALL = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void process() {
        try (var mediaProcessorFixture = new MediaProcessorFixture(folder)) {
            List.of(COLOURED, CameraPhotos.grey(), CameraPhotos.transparent())
                    .forEach(photos ->
                            photos.forEach((name, file) -> ALL.put(name, mediaProcessorFixture.picture(file))));
        }
    }

    /** Writes the pictures for visual inspection. */
    @AfterAll
    static void draw() throws IOException {
        var sheet = new BufferedImage(CELL * 8, 210 * Math.ceilDiv(ALL.size(), 4), BufferedImage.TYPE_INT_RGB);
        var drawing = sheet.createGraphics();
        int cell = 0;
        for (var photo : ALL.entrySet()) {
            int x = cell % 4 * 2 * CELL;
            int y = cell / 4 * 210;
            var renditions = photo.getValue().renditions();
            drawing.drawImage(OrientationPicture.read(renditions.get(Rendition.SMALL)), x, y, null);
            drawing.drawImage(
                    OrientationPicture.read(renditions.get(Rendition.TEASER)), x + CELL + 10, y, 200, 150, null);
            drawing.drawString(
                    photo.getKey() + " " + photo.getValue().metadata().blurHash(), x + 4, y + 196);
            cell++;
        }
        drawing.dispose();
        Files.createDirectories(SHEET.getParent());
        ImageIO.write(sheet, "png", SHEET.toFile());
    }

    @Test
    void there_are_at_least_twenty_photos() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void the_uploaded_photos_contain_location_and_camera() throws Exception {
        for (var name : List.of("orientation 1", "orientation 8", "progressive", "print")) {
            var sent = requireNonNull(COLOURED.get(name));

            assertThat(directories(sent))
                    .as(name)
                    .contains("Exif IFD0", "Exif SubIFD", "GPS", "XMP", "IPTC", "JpegComment");
            assertThat(contains(sent, PictureFiles.SERIAL)).as(name).isTrue();
        }
    }

    @Test
    void no_rendition_contains_metadata() throws Exception {
        for (var photo : ALL.entrySet()) {
            for (var jpeg : photo.getValue().renditions().values()) {
                var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
                assertThat(metadata.getDirectories())
                        .as(photo.getKey())
                        .extracting(Directory::getClass)
                        .allMatch(List.of(
                                JpegDirectory.class,
                                JfifDirectory.class,
                                HuffmanTablesDirectory.class,
                                FileTypeDirectory.class)::contains);
                assertThat(contains(jpeg, PictureFiles.SERIAL)).isFalse();
                assertThat(contains(jpeg, "Exif")).isFalse();
                assertThat(contains(jpeg, "ICC_PROFILE")).isFalse();
            }
        }
    }

    @Test
    void every_rendition_is_progressive() throws Exception {
        for (var jpeg : requireNonNull(ALL.get("png")).renditions().values()) {
            var frame = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                    .getFirstDirectoryOfType(JpegDirectory.class);

            assertThat(requireNonNull(frame).getInt(JpegDirectory.TAG_COMPRESSION_TYPE))
                    .isEqualTo(2);
        }
    }

    @Test
    void colour_photos_are_upright_and_keep_their_colours() {
        for (var name : COLOURED.keySet()) {
            for (var rendition : List.of(Rendition.LARGE, Rendition.MEDIUM, Rendition.SMALL)) {
                var picture = shown(name, rendition);
                assertThat(picture.getWidth() * 3).as(name).isEqualTo(picture.getHeight() * 4);
                try {
                    OrientationPicture.assertSame(picture, TOLERANCE);
                } catch (AssertionError e) {
                    throw new AssertionError(name + " " + rendition, e);
                }
            }
        }
    }

    @Test
    void grey_photos_keep_their_brightness() {
        for (var name : CameraPhotos.grey().keySet()) {
            var expected = OrientationPicture.picture(
                    96, 72, name.contains("16") ? BufferedImage.TYPE_USHORT_GRAY : BufferedImage.TYPE_BYTE_GRAY);
            var picture = shown(name, Rendition.LARGE);
            for (var place : new int[][] {{12, 12}, {84, 12}, {12, 60}, {84, 60}, {48, 36}, {30, 36}}) {
                int stored = expected.getRaster().getSample(place[0], place[1], 0) >> (name.contains("16") ? 8 : 0);
                var actual = new Color(
                        picture.getRGB(place[0] * picture.getWidth() / 96, place[1] * picture.getHeight() / 72));
                assertThat(OrientationPicture.distance(actual, new Color(stored, stored, stored)))
                        .as(name)
                        .isLessThan(5);
            }
        }
    }

    @Test
    void transparent_pixels_become_white() {
        for (var name : CameraPhotos.transparent().keySet()) {
            var picture = shown(name, Rendition.LARGE);
            OrientationPicture.assertSame(picture, TOLERANCE);
            var between = new Color(picture.getRGB(picture.getWidth() * 5 / 16, picture.getHeight() / 2));
            assertThat(OrientationPicture.distance(between, Color.WHITE))
                    .as(name)
                    .isLessThan(5);
        }
    }

    @Test
    void a_cmyk_jpeg_without_an_adobe_segment_has_plain_inks() {
        try (var mediaProcessorFixture = new MediaProcessorFixture(folder)) {
            var renditions =
                    mediaProcessorFixture.picture(CameraPhotos.plainInks()).renditions();

            OrientationPicture.assertSame(OrientationPicture.read(renditions.get(Rendition.LARGE)), TOLERANCE);
        }
    }

    private static BufferedImage shown(String name, Rendition rendition) {
        return OrientationPicture.read(
                requireNonNull(ALL.get(name)).renditions().get(rendition));
    }

    private static List<String> directories(byte[] file) throws Exception {
        var names = new ArrayList<String>();
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                .getDirectories()
                .forEach(directory -> names.add(directory.getName()));
        return names;
    }

    private static boolean contains(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }
}
