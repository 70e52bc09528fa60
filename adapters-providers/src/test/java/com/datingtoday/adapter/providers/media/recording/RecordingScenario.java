package com.datingtoday.adapter.providers.media.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.MediaProcessorFixture;
import com.datingtoday.adapter.providers.media.picture.PictureFiles;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Durations of recordings follow from their frames. */
class RecordingScenario {

    @TempDir
    Path folder;

    static Stream<Arguments> voices() {
        return Stream.of(
                Arguments.of("AMR", RecordingFiles.amr(150), "audio/amr", 3000),
                Arguments.of("AMR of 60 s", RecordingFiles.amr(3000), "audio/amr", 60_000),
                Arguments.of("wide AMR of 60 s", RecordingFiles.wideAmr(3000), "audio/amr-wb", 60_000),
                Arguments.of("one frame", RecordingFiles.amr(1), "audio/amr", 20),
                Arguments.of("AAC", RecordingFiles.adts(100), "audio/aac", 2322),
                Arguments.of("AAC of 60 s and its priming", RecordingFiles.adts(2587), "audio/aac", 60_000),
                Arguments.of("Ogg", RecordingFiles.opus(150), "audio/ogg", 2994),
                Arguments.of("Ogg of 60 s and its skip", RecordingFiles.opus(3001), "audio/ogg", 60_000),
                Arguments.of("packets of two frames", RecordingFiles.opus(50, 9 << 3 | 1, 0, 2), "audio/ogg", 2000),
                Arguments.of("packets of three frames", RecordingFiles.opus(50, 9 << 3 | 3, 0, 3), "audio/ogg", 3000),
                Arguments.of("packets of 2.5 ms", RecordingFiles.opus(400, 28 << 3, 0, 2), "audio/ogg", 1000),
                Arguments.of("packets of 10 ms", RecordingFiles.opus(100, 12 << 3, 0, 2), "audio/ogg", 1000),
                Arguments.of("packets of 60 ms", RecordingFiles.opus(50, 3 << 3, 0, 2), "audio/ogg", 3000),
                Arguments.of("M4A", Mp4Files.m4a(100), "audio/mp4", 2322),
                Arguments.of("M4A of 60 s and its priming", Mp4Files.m4a(2587), "audio/mp4", 60_000),
                Arguments.of("3GPP", Mp4Files.mp4("3gp4", Mp4Files.audio(100)), "audio/mp4", 2322));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voices")
    void the_duration_of_audio_follows_from_its_frames(String name, byte[] file, String type, long millis) {
        assertThat(facts(file)).isEqualTo(new MediaMetadata.Audio(type, Duration.ofMillis(millis)));
    }

    @Test
    void a_video_has_its_longest_track_duration_and_displayed_size() {
        var film = Mp4Files.mp4("isom", Mp4Files.video(50, false), Mp4Files.audio(100));
        var turned = Mp4Files.mp4("mp42", Mp4Files.video(50, true));

        assertThat(facts(film)).isEqualTo(new MediaMetadata.Video("video/mp4", Duration.ofMillis(2322), 640, 360));
        assertThat(facts(turned)).isEqualTo(new MediaMetadata.Video("video/mp4", Duration.ofSeconds(2), 360, 640));
    }

    @Test
    void location_and_camera_of_a_video_are_erased_in_place() throws IOException {
        var place = Mp4Files.box("\u00a9xyz", PictureFiles.latin("+48.8577+002.295/"));
        var film = Mp4Files.mp4("isom", Mp4Files.movie(Mp4Files.video(50, false)));
        var movie = Mp4Files.movie(Mp4Files.video(50, false));
        var told = ByteBuffer.allocate(movie.length + 2 * (place.length + 8));
        told.put(movie).put(Mp4Files.box("udta", place)).put(Mp4Files.box("meta", place));
        told.putInt(0, told.capacity());
        var file = Files.write(
                folder.resolve("told"),
                PictureFiles.join(
                        Mp4Files.mp4("isom", told.array()), Mp4Files.box("uuid", PictureFiles.latin("serial 4711"))));
        long length = Files.size(file);

        MediaMetadata facts;
        try (var mediaProcessorFixture = new MediaProcessorFixture(folder)) {
            facts = mediaProcessorFixture
                    .process(file, EnumSet.of(MediaKind.VIDEO))
                    .metadata();
        }

        assertThat(facts).isEqualTo(facts(film));
        assertThat(file).hasSize(length);
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("48.8577", "4711", "xyz");
        assertThat(facts(Files.readAllBytes(file))).isEqualTo(facts);
    }

    @Test
    void a_video_of_five_minutes_is_accepted() {
        assertThat(facts(Mp4Files.mp4("isom", Mp4Files.video(7500, false))))
                .isEqualTo(new MediaMetadata.Video("video/mp4", Duration.ofMinutes(5), 640, 360));
    }

    private MediaMetadata facts(byte[] file) {
        try (var mediaProcessorFixture = new MediaProcessorFixture(folder)) {
            return ((ProcessedMedia.Recording) mediaProcessorFixture.process(file)).metadata();
        }
    }
}
