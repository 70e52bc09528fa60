package com.datingtoday.adapter.providers.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.picture.HostilePictures;
import com.datingtoday.adapter.providers.media.picture.HostilePictures.HostileFile;
import com.datingtoday.adapter.providers.media.picture.OrientationPicture;
import com.datingtoday.adapter.providers.media.picture.PictureFiles;
import com.datingtoday.adapter.providers.media.recording.HostileFragments;
import com.datingtoday.adapter.providers.media.recording.HostileRecordings;
import com.datingtoday.adapter.providers.media.recording.Mp4Files;
import com.datingtoday.adapter.providers.media.recording.RecordingFiles;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.shared.DomainError;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that try to deceive or exhaust the parsers. Each is rejected with its error, fast and with little memory. */
@Timeout(60)
class HostileFileScenario {

    private static final long MOST_BYTES = 2_000_000;

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

    static Stream<Arguments> files() {
        return Stream.of(HostilePictures.all(), HostileRecordings.all())
                .flatMap(files -> files.entrySet().stream())
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_is_rejected_within_time_and_memory_bounds(String name, HostileFile hostileFile) {
        var file = mediaProcessorFixture.file(hostileFile.content());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        var error = mediaProcessorFixture.refusal(file, MediaProcessorFixture.ALL);

        assertThat(error).isEqualTo(hostileFile.error());
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    static Stream<Arguments> scattered() {
        return HostileFragments.scattered().entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scattered")
    void a_file_of_many_small_parts_needs_bounded_memory(String name, byte[] content) {
        var file = mediaProcessorFixture.file(content);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        mediaProcessorFixture.code(file);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8 * MOST_BYTES);
    }

    @Test
    void there_are_more_than_thirty_hostile_files() {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    @Test
    void only_requested_kinds_are_accepted_and_named() {
        var voice = mediaProcessorFixture.file(RecordingFiles.amr(10));
        var film = mediaProcessorFixture.file(Mp4Files.mp4("isom", Mp4Files.video(10, false)));
        var picture = mediaProcessorFixture.file(PictureFiles.resource("lossy.webp"));
        var spoken = mediaProcessorFixture.file(Mp4Files.m4a(10));

        assertThat(mediaProcessorFixture.refusal(voice, Set.of(MediaKind.PICTURE)))
                .isEqualTo(unsupported("JPEG", "PNG", "WebP"));
        assertThat(mediaProcessorFixture.refusal(film, Set.of(MediaKind.AUDIO)))
                .isEqualTo(unsupported("AMR", "AAC", "M4A", "Ogg Opus", "WebM Opus"));
        assertThat(mediaProcessorFixture.refusal(spoken, Set.of(MediaKind.VIDEO)))
                .isEqualTo(unsupported("MP4", "MOV"));
        assertThat(mediaProcessorFixture.refusal(picture, EnumSet.of(MediaKind.AUDIO, MediaKind.VIDEO)))
                .isEqualTo(unsupported("AMR", "AAC", "M4A", "Ogg Opus", "WebM Opus", "MP4", "MOV"));
    }

    @Test
    void the_size_limit_depends_on_the_kind() throws IOException {
        var limits = Map.of(
                PictureFiles.jpeg(OrientationPicture.picture(8, 6, 1)), 20L << 20,
                RecordingFiles.opus(1), 4L << 20,
                Mp4Files.mp4("isom", Mp4Files.video(1, false)), 50L << 20);
        for (var limit : limits.entrySet()) {
            var file = mediaProcessorFixture.file(limit.getKey());
            try (var large = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                large.position(limit.getValue()).write(ByteBuffer.allocate(1));
            }

            assertThat(mediaProcessorFixture.refusal(file, MediaProcessorFixture.ALL))
                    .isEqualTo(new MediaError.TooLarge(limit.getValue()));
        }
    }

    private static DomainError unsupported(String... names) {
        return new MediaError.UnsupportedType(Set.of(names), UnsupportedPart.CONTAINER);
    }
}
