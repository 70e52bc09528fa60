package com.datingtoday.application.media.delivery;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives a stored file, or a part of it, to whoever has a good link. */
public interface GetMediaContent {

    /**
     * Opens it.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code InvalidLink} or {@code UnknownMedia}
     * @throws com.datingtoday.application.shared.Unavailable if the storage does not answer
     */
    Content get(Query query);

    /**
     * A link, as it was called.
     *
     * @param id the file's name
     * @param rendition in lower case
     * @param expires {@code e} of the link
     * @param signature {@code s} of the link
     * @param byteRange null for the whole file
     */
    record Query(
            String id,
            String rendition,
            String expires,
            String signature,
            @Nullable ByteRange byteRange) {}

    /**
     * Some of a file's bytes.
     *
     * @param first the first one, from 0
     * @param last the last one; null for up to the end
     */
    record ByteRange(long first, @Nullable Long last) {}

    /**
     * A file, or a part of it.
     *
     * @param length of the whole file, bytes
     * @param first the first byte given
     * @param last the last byte given; less than {@code first} if the part begins behind the end
     * @param bytes to be closed by the reader
     * @param seconds how long the link is still good
     */
    record Content(String contentType, long length, long first, long last, InputStream bytes, long seconds) {}
}
