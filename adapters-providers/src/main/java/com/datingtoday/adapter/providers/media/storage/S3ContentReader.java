package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.media.port.MediaStorage.ByteRange;
import com.datingtoday.application.media.port.MediaStorage.Content;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** What a storage says of an object. */
final class S3ContentReader {

    /** Content-Range, RFC 9110 section 14.4, with a known length. */
    private static final Pattern PART = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private S3ContentReader() {}

    /** All of an object, or a part of it. */
    static Content of(GetObjectResponse facts, InputStream bytes) throws ProviderException {
        var part = facts.contentRange();
        if (part == null) {
            var length = length(facts.contentLength());
            return new Content(type(facts.contentType()), length, 0, length - 1, bytes);
        }
        var numbers = PART.matcher(part);
        if (!numbers.matches()) {
            throw new ProviderException("S3 answered a part of unknown place");
        }
        var first = Long.parseLong(numbers.group(1));
        var last = Long.parseLong(numbers.group(2));
        return new Content(type(facts.contentType()), Long.parseLong(numbers.group(3)), first, last, bytes);
    }

    /** What there is of an object behind its end. */
    static Content nothingOf(HeadObjectResponse facts, ByteRange byteRange) throws ProviderException {
        var length = length(facts.contentLength());
        return new Content(
                type(facts.contentType()),
                length,
                byteRange.first(),
                byteRange.first() - 1,
                InputStream.nullInputStream());
    }

    private static long length(@Nullable Long length) throws ProviderException {
        if (length == null) {
            throw new ProviderException("S3 answered without the object's length");
        }
        return length;
    }

    private static String type(@Nullable String type) {
        return type == null ? UNKNOWN_TYPE : type;
    }
}
