package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.application.media.delivery.GetMediaContent;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for stored files by signed link. Response headers prevent browsers from running user content. */
@RestController
@Tag(name = "media")
final class MediaLinkController {

    /**
     * Pattern of a single range with a start; a request with any other range receives the whole file, as RFC 9110
     * section 14.2 allows.
     */
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})?");

    /** Number of bytes per read of the storage; more than most renditions of pictures have. */
    private static final int CHUNK = 256 * 1024;

    private final GetMediaContent getMediaContent;
    private final Semaphore permits;

    MediaLinkController(GetMediaContent getMediaContent, HttpSettings settings) {
        this.getMediaContent = getMediaContent;
        this.permits = new Semaphore(settings.maxConcurrentDownloads());
    }

    record MediaLinkRequest(
            @Schema(description = "Expiry of the link, Unix seconds.")
            String e,

            @Schema(description = "Signature of the link.") String s) {}

    @GetMapping("/api/media/{id}/{rendition}")
    @PossibleErrors({ErrorCode.MEDIA_UNKNOWN, ErrorCode.MEDIA_LINK_INVALID})
    @Operation(
            operationId = "getMediaContent",
            summary = "Read a stored file by its link",
            description =
                    "Responses that refer to a file contain its link. A client calls it unchanged and unsigned until"
                            + " it expires.")
    void getMediaContent(
            @PathVariable("id") String id,
            @PathVariable("rendition") String rendition,
            @RequestFields MediaLinkRequest fields,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String rangeHeader,
            HttpMethod method,
            HttpServletResponse response) {
        if (!permits.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        try {
            send(new SignedLink(id, rendition, fields.e(), fields.s()), parseRange(rangeHeader), method, response);
        } finally {
            permits.release();
        }
    }

    private record SignedLink(String id, String rendition, String expires, String signature) {

        GetMediaContent.Query chunk(long first) {
            return new GetMediaContent.Query(
                    id, rendition, expires, signature, new GetMediaContent.ByteRange(first, first + CHUNK - 1));
        }
    }

    /**
     * Sends the content in chunks. Each chunk is read from the storage after the client has received the previous one,
     * so a slow client holds no connection of the storage.
     */
    private void send(
            SignedLink signedLink,
            GetMediaContent.@Nullable ByteRange range,
            HttpMethod method,
            HttpServletResponse response) {
        var first = range == null ? 0 : range.first();
        var content = getMediaContent.get(signedLink.chunk(first));
        var chunk = bytes(content);
        var last = range == null || range.last() == null
                ? content.length() - 1
                : Math.min(range.last(), content.length() - 1);
        writeHeaders(content, range != null, last, response);
        if (method.equals(HttpMethod.HEAD)) {
            return;
        }
        try {
            var out = response.getOutputStream();
            for (long at = first; at <= last; at += CHUNK) {
                var here = at == first ? chunk : bytes(getMediaContent.get(signedLink.chunk(at)));
                out.write(here, 0, (int) Math.min(here.length, last - at + 1));
            }
        } catch (IOException disconnected) {
            // The client closed the connection before the end.
        }
    }

    private static byte[] bytes(GetMediaContent.Content content) {
        try (var stream = content.bytes()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new DependencyUnavailableException(Dependency.MEDIA_STORAGE, failure);
        }
    }

    private static void writeHeaders(
            GetMediaContent.Content content, boolean partial, long last, HttpServletResponse response) {
        response.setContentType(content.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Cache-Control", "private, max-age=" + content.seconds() + ", immutable");
        response.setHeader("Accept-Ranges", "bytes");
        response.setContentLengthLong(Math.max(0, last - content.first() + 1));
        if (partial && last < content.first()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + content.length());
        } else if (partial) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(content.first(), last, content.length()));
        }
    }

    private static GetMediaContent.@Nullable ByteRange parseRange(@Nullable String range) {
        var matcher = range == null ? null : RANGE.matcher(range);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        var first = Long.parseLong(matcher.group(1));
        var last = matcher.group(2) == null ? null : Long.valueOf(matcher.group(2));
        return last != null && last < first ? null : new GetMediaContent.ByteRange(first, last);
    }
}
