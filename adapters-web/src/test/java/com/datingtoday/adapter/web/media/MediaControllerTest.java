package com.datingtoday.adapter.web.media;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class MediaControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;
    static final MediaId MEDIA = new MediaId("a".repeat(32));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UploadMedia uploadMedia;

    @Autowired
    CreateMediaLink createMediaLink;

    @BeforeEach
    void links_name_their_rendition() {
        willAnswer(call -> "/" + call.<CreateMediaLink.Query>getArgument(0).rendition())
                .given(createMediaLink)
                .create(any());
    }

    @Test
    void a_picture_has_pixels_and_a_placeholder() {
        var result = uploaded(new MediaMetadata.Picture(1000, 800, "LEHV6n"));

        assertThat(result).hasStatus(201);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"media_id\":\"" + MEDIA.value()
                        + "\",\"kind\":\"picture\",\"content_type\":\"image/jpeg\",\"bytes\":4096,"
                        + "\"duration_ms\":null,\"width\":1000,\"height\":800,\"blurhash\":\"LEHV6n\","
                        + "\"url\":\"/LARGE\"}}");
        verify(uploadMedia).upload(new UploadMedia.Command(ANNA, Path.of("a-file"), EnumSet.allOf(MediaKind.class)));
    }

    @Test
    void audio_and_video_have_a_duration_and_the_original_file() {
        assertThat(uploaded(new MediaMetadata.Audio("audio/ogg", Duration.ofMillis(1200))))
                .bodyText()
                .contains("\"kind\":\"audio\",\"content_type\":\"audio/ogg\",\"bytes\":4096,"
                        + "\"duration_ms\":1200,\"width\":null,\"height\":null,\"blurhash\":null,"
                        + "\"url\":\"/ORIGINAL\"");
        assertThat(uploaded(new MediaMetadata.Video("video/mp4", Duration.ofMillis(900), 640, 360)))
                .bodyText()
                .contains("\"kind\":\"video\",\"content_type\":\"video/mp4\",\"bytes\":4096,"
                        + "\"duration_ms\":900,\"width\":640,\"height\":360,\"blurhash\":null,"
                        + "\"url\":\"/ORIGINAL\"");
    }

    @Test
    void an_unsupported_file_returns_the_supported_types() {
        var result = rejected(unsupported(UnsupportedPart.CONTAINER));

        assertThat(result).hasStatus(415);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":1201,\"msg\":\"The file type is not supported. Allowed: audio/ogg, video/mp4.\","
                        + "\"data\":{\"reason\":\"MEDIA_TYPE_UNSUPPORTED\",\"field\":\"file\","
                        + "\"allowed\":[\"audio/ogg\",\"video/mp4\"],\"detail\":\"container\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "HEIC, heic, Send JPEG",
        "CODEC, codec, H.264",
        "TRACKS, tracks, one audio track",
        "FRAGMENTS, fragments, fewer fragments"
    })
    void an_unsupported_part_is_named_with_its_remedy(UnsupportedPart part, String detail, String remedy) {
        var result = rejected(unsupported(part));

        assertThat(result).hasStatus(415);
        assertThat(result).bodyText().contains("\"code\":1201", remedy, "\"detail\":\"" + detail + "\"");
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(new MediaError.TooManyPixels(25_000_000), "limit_pixels", 25_000_000),
                Arguments.of(new MediaError.SideTooLong(12_000), "limit_side", 12_000),
                Arguments.of(new MediaError.SideTooShort(64), "least_side", 64),
                Arguments.of(new MediaError.RatioTooHigh(10), "limit_ratio", 10));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_limit_that_a_picture_exceeds_is_named(MediaError error, String key, int limit) {
        var result = rejected(error);

        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("\"code\":1203", String.valueOf(limit), "\"" + key + "\":" + limit);
    }

    private static MediaError unsupported(UnsupportedPart part) {
        return new MediaError.UnsupportedType(Set.of("video/mp4", "audio/ogg"), part);
    }

    private MvcTestResult rejected(MediaError error) {
        given(uploadMedia.upload(any())).willThrow(new DomainException(error));
        return calls().upload("/api/media", Path.of("a-file"));
    }

    @Test
    void a_missing_file_is_named() {
        assertRejected(calls().bare(HttpMethod.POST, "/api/media"), "file");

        verifyNoInteractions(uploadMedia);
    }

    private MvcTestResult uploaded(MediaMetadata metadata) {
        given(uploadMedia.upload(any())).willReturn(new Media(MEDIA, ANNA, metadata, 4096, null, WebSlice.NOON));
        return calls().upload("/api/media", Path.of("a-file"));
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
