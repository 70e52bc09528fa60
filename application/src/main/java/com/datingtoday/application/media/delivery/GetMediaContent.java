package com.datingtoday.application.media.delivery;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Returns a stored file, or a range of it, for a valid link. */
public interface GetMediaContent {

    /**
     * Returns the content of a link.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code InvalidLink} or {@code UnknownMedia}
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage does not respond
     */
    Content get(Query query);

    /**
     * Fields of the link as received.
     *
     * @param id media id
     * @param rendition in lower case
     * @param expires parameter {@code e} of the link
     * @param signature parameter {@code s} of the link
     * @param byteRange null for the whole file
     */
    record Query(
            String id,
            String rendition,
            String expires,
            String signature,
            @Nullable ByteRange byteRange) {}

    /**
     * Range of bytes of a file.
     *
     * @param first first byte, from 0
     * @param last last byte; null for the end of the file
     */
    record ByteRange(long first, @Nullable Long last) {}

    /**
     * Content of a file or of a range of it.
     *
     * @param length length of the whole file in bytes
     * @param first first byte in the content
     * @param last last byte in the content; less than {@code first} if the range starts after the end
     * @param bytes stream that the caller must close
     * @param seconds remaining lifetime of the link
     */
    record Content(String contentType, long length, long first, long last, InputStream bytes, long seconds) {}
}
