package com.datingtoday.adapter.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.GetMediaContent;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class MediaLinkControllerTest {

    static final String LINK = "/api/media/" + "a".repeat(32) + "/large?e=1772370000&s=sig";
    static final int CHUNK = 256 * 1024;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GetMediaContent getMediaContent;

    @Test
    void a_file_is_sent_with_headers_that_prevent_execution() {
        contentOf("Hello");

        var result = mvc.get().uri(LINK).exchange();

        assertThat(result)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Content-Length", "5")
                .hasHeader("Content-Disposition", "inline")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "private, max-age=60, immutable")
                .hasHeader("Accept-Ranges", "bytes");
        assertThat(result).bodyText().isEqualTo("Hello");
        verify(getMediaContent).get(chunk(0));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=1-2, 206, el, bytes 1-2/5",
        "bytes=3-, 206, lo, bytes 3-4/5",
        "bytes=3-99, 206, lo, bytes 3-4/5",
        "bytes=9-, 416, '', bytes */5",
        "bytes=100000000000000-, 416, '', bytes */5",
        "bytes=999999999999999999-, 416, '', bytes */5",
        "bytes=0-999999999999999999, 206, Hello, bytes 0-4/5",
        "'bytes=0-1,3-4', 200, Hello,",
        "bytes=-2, 200, Hello,",
        "bytes=4-3, 200, Hello,",
    })
    void a_single_range_is_partial_content(String range, int status, String body, @Nullable String contentRange) {
        contentOf("Hello");

        var result = mvc.get().uri(LINK).header("Range", range).exchange();

        assertThat(result).hasStatus(status);
        assertThat(result).bodyText().isEqualTo(body);
        assertThat(result.getResponse().getHeader("Content-Range")).isEqualTo(contentRange);
    }

    @Test
    void a_large_file_is_read_in_chunks_and_head_reads_only_the_first() {
        contentOf("x".repeat(CHUNK + 1));

        assertThat(mvc.head().uri(LINK).exchange())
                .hasHeader("Content-Length", String.valueOf(CHUNK + 1))
                .bodyText()
                .isEmpty();
        verify(getMediaContent).get(any());

        assertThat(mvc.get().uri(LINK).exchange()).bodyText().hasSize(CHUNK + 1);
        verify(getMediaContent).get(chunk(CHUNK));
    }

    @Test
    void an_invalid_link_is_rejected() {
        given(getMediaContent.get(any())).willThrow(new DomainException(new MediaError.InvalidLink()));

        var result = mvc.get().uri(LINK).exchange();

        assertThat(result).hasStatus(403);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":1209,\"msg\":\"The link has expired or was changed. Request a new link.\","
                        + "\"data\":{\"reason\":\"MEDIA_LINK_INVALID\"}}");
    }

    @Test
    void a_link_without_its_signature_names_the_missing_parameter() {
        var result = mvc.get().uri(LINK.replace("&s=sig", "")).exchange();

        assertThat(result).hasStatus(400);
        assertThat(result)
                .bodyText()
                .contains("\"msg\":\"s is none.\"", "\"reason\":\"PARAMETER_MISSING\"", "\"field\":\"s\"");
        verifyNoInteractions(getMediaContent);
    }

    private void contentOf(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        willAnswer(call -> {
                    var range = Objects.requireNonNull(
                            call.<GetMediaContent.Query>getArgument(0).byteRange());
                    var first = (int) Math.min(range.first(), bytes.length);
                    var end = (int) Math.min(range.first() + CHUNK, bytes.length);
                    var chunk = new ByteArrayInputStream(Arrays.copyOfRange(bytes, first, end));
                    return new GetMediaContent.Content("image/jpeg", bytes.length, range.first(), end - 1, chunk, 60);
                })
                .given(getMediaContent)
                .get(any());
    }

    private static GetMediaContent.Query chunk(long first) {
        return new GetMediaContent.Query(
                "a".repeat(32), "large", "1772370000", "sig", new GetMediaContent.ByteRange(first, first + CHUNK - 1));
    }
}
