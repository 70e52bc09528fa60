package com.datingtoday.adapter.providers.media.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.MediaProcessorFixture;
import com.datingtoday.adapter.providers.media.recording.DeviceRecordings.DeviceRecording;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A recording of an ordinary device is accepted without its metadata and further tracks. The code of an intact file
 * that is not supported differs from that of a damaged file.
 */
class DeviceRecordingScenario {

    /** Offset of the first sample of a generated file. */
    private static final int SAMPLES = 40;

    private static final Map<String, DeviceRecording> RECORDINGS = DeviceRecordings.all();

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

    static Stream<Arguments> recordings() {
        return recordings(_ -> true);
    }

    static Stream<Arguments> accepted() {
        return recordings(code -> code == 0);
    }

    static Stream<Arguments> unsupported() {
        return recordings(code -> code == 1201);
    }

    private static Stream<Arguments> recordings(IntPredicate codes) {
        return RECORDINGS.entrySet().stream()
                .filter(entry -> codes.test(entry.getValue().code()))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void there_are_more_than_thirty_recordings() {
        assertThat(RECORDINGS).hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordings")
    void a_recording_has_its_code(String name, DeviceRecording recording) {
        assertThat(mediaProcessorFixture.code(recording.content())).isEqualTo(recording.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void an_accepted_recording_is_stored_without_metadata_and_further_tracks(String name, DeviceRecording recording)
            throws IOException {
        var file = mediaProcessorFixture.file(recording.content());

        var metadata = metadata(file);

        assertThat(metadata.contentType()).isEqualTo(recording.type());
        assertThat(duration(metadata)).isEqualTo(Duration.ofMillis(recording.millis()));
        assertThat(file).hasSize(recording.content().length);
        var stored = Files.readString(file, ISO_8859_1);
        assertThat(stored).doesNotContain("48.8577", "4711", "tmcd", "mebx", "gpmd", "mett", "apac", "rtmd", "text");
        assertThat(metadata(file)).isEqualTo(metadata);
        assertThat(Files.readString(file, ISO_8859_1)).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void the_unsupported_part_of_an_intact_recording_is_named(String name, DeviceRecording recording) {
        var error = (MediaError.UnsupportedType) mediaProcessorFixture.refusal(recording.content());

        assertThat(error.part().name().toLowerCase(Locale.ROOT)).isEqualTo(recording.type());
    }

    @Test
    void only_the_samples_of_the_retained_tracks_are_kept() throws IOException {
        var content = Mp4Files.mp4("isom", Mp4Files.video(50, false), Mp4Files.audio(100));
        Arrays.fill(content, SAMPLES, SAMPLES + 120, (byte) 7);
        var file = mediaProcessorFixture.file(content);

        metadata(file);

        Arrays.fill(content, SAMPLES + 100, SAMPLES + 120, (byte) 0);
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    private static MediaMetadata metadata(Path file) {
        var processed = mediaProcessorFixture.process(file, MediaProcessorFixture.ALL);
        return ((ProcessedMedia.Recording) processed).metadata();
    }

    private static Duration duration(MediaMetadata metadata) {
        return switch (metadata) {
            case MediaMetadata.Audio audio -> audio.duration();
            case MediaMetadata.Video video -> video.duration();
            case MediaMetadata.Picture _ -> Duration.ZERO;
        };
    }
}
