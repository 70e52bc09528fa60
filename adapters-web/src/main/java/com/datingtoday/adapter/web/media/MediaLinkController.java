package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.application.media.delivery.GetMediaContent;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
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

/** Stored files by link. Nothing that was sent by people is ever run by a browser. */
@RestController
@Tag(name = "media")
final class MediaLinkController {

    /** One range, as players ask for; others are answered with the whole file, as RFC 9110 section 14.2 allows. */
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{1,15})?");

    /** Most renditions of pictures are smaller. */
    private static final int CHUNK = 256 * 1024;

    private final GetMediaContent getMediaContent;
    private final Semaphore places;

    MediaLinkController(GetMediaContent getMediaContent, HttpSettings settings) {
        this.getMediaContent = getMediaContent;
        this.places = new Semaphore(settings.downloadsAtOnce());
    }

    /** What makes a link good. */
    record MediaLinkRequest(
            @Schema(description = "until when, Unix seconds")
            String e,

            @Schema(description = "signature") String s) {}

    @GetMapping("/api/media/{id}/{rendition}")
    @Operation(
            summary = "Read a stored file by its link",
            description = "Links come with whatever shows a file; they are called as they are, without a signature of"
                    + " the client, until they are over.")
    void open(
            @PathVariable("id") String id,
            @PathVariable("rendition") String rendition,
            @RequestFields MediaLinkRequest fields,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            HttpMethod method,
            HttpServletResponse response) {
        if (!places.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        try {
            give(new SignedLink(id, rendition, fields.e(), fields.s()), part(range), method, response);
        } finally {
            places.release();
        }
    }

    private record SignedLink(String id, String rendition, String expires, String signature) {

        GetMediaContent.Query chunk(long first) {
            return new GetMediaContent.Query(
                    id, rendition, expires, signature, new GetMediaContent.ByteRange(first, first + CHUNK - 1));
        }
    }

    /** Takes from the storage what is given next, and no more: a slow reader holds nothing but his own connection. */
    private void give(
            SignedLink signedLink,
            GetMediaContent.@Nullable ByteRange wanted,
            HttpMethod method,
            HttpServletResponse response) {
        var first = wanted == null ? 0 : wanted.first();
        var content = getMediaContent.get(signedLink.chunk(first));
        var chunk = bytes(content);
        var last = wanted == null || wanted.last() == null
                ? content.length() - 1
                : Math.min(wanted.last(), content.length() - 1);
        head(content, wanted != null, last, response);
        if (method.equals(HttpMethod.HEAD)) {
            return;
        }
        try {
            var out = response.getOutputStream();
            for (long at = first; at <= last; at += CHUNK) {
                var here = at == first ? chunk : bytes(getMediaContent.get(signedLink.chunk(at)));
                out.write(here, 0, (int) Math.min(here.length, last - at + 1));
            }
        } catch (IOException gone) {
            // Who does not read on has what he wanted.
        }
    }

    private static byte[] bytes(GetMediaContent.Content content) {
        try (var stream = content.bytes()) {
            return stream.readAllBytes();
        } catch (IOException brokenOff) {
            throw new DependencyUnavailableException(Dependency.MEDIA_STORAGE, brokenOff);
        }
    }

    private static void head(GetMediaContent.Content content, boolean inPart, long last, HttpServletResponse response) {
        response.setContentType(content.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Cache-Control", "private, max-age=" + content.seconds() + ", immutable");
        response.setHeader("Accept-Ranges", "bytes");
        response.setContentLengthLong(Math.max(0, last - content.first() + 1));
        if (inPart && last < content.first()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + content.length());
        } else if (inPart) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(content.first(), last, content.length()));
        }
    }

    private static GetMediaContent.@Nullable ByteRange part(@Nullable String range) {
        var found = range == null ? null : RANGE.matcher(range);
        if (found == null || !found.matches()) {
            return null;
        }
        var first = Long.parseLong(found.group(1));
        var last = found.group(2) == null ? null : Long.valueOf(found.group(2));
        return last != null && last < first ? null : new GetMediaContent.ByteRange(first, last);
    }
}
