package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.media.port.MediaStorage.ByteRange;
import com.datingtoday.application.media.port.MediaStorage.Content;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Reader of S3 responses. */
final class S3ContentReader {

    /** Content-Range (RFC 9110, section 14.4) with a known length. */
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private S3ContentReader() {}

    /** Returns the content of an object or of a range. */
    static Content of(GetObjectResponse response, InputStream bytes) throws ProviderException {
        var part = response.contentRange();
        if (part == null) {
            var length = length(response.contentLength());
            return new Content(type(response.contentType()), length, 0, length - 1, bytes);
        }
        var numbers = CONTENT_RANGE.matcher(part);
        if (!numbers.matches()) {
            throw new ProviderException("the S3 response has no valid Content-Range");
        }
        var first = Long.parseLong(numbers.group(1));
        var last = Long.parseLong(numbers.group(2));
        return new Content(type(response.contentType()), Long.parseLong(numbers.group(3)), first, last, bytes);
    }

    /** Returns the empty content for a range beyond the end of an object. */
    static Content emptyRange(HeadObjectResponse response, ByteRange byteRange) throws ProviderException {
        var length = length(response.contentLength());
        return new Content(
                type(response.contentType()),
                length,
                byteRange.first(),
                byteRange.first() - 1,
                InputStream.nullInputStream());
    }

    private static long length(@Nullable Long length) throws ProviderException {
        if (length == null) {
            throw new ProviderException("the S3 response has no object length");
        }
        return length;
    }

    private static String type(@Nullable String type) {
        return type == null ? UNKNOWN_TYPE : type;
    }
}
