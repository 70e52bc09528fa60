package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where files are kept: private, read only through us. */
public interface MediaStorage {

    /** One stored file. */
    record Key(MediaId id, Rendition rendition) {}

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
     * @param contentType as it was stored
     * @param length of the whole file, bytes
     * @param first the first byte that {@code bytes} gives, from 0
     * @param last the last byte that {@code bytes} gives; one less than {@code first} if there are none
     * @param bytes to be closed by the reader
     */
    record Content(String contentType, long length, long first, long last, InputStream bytes) {}

    /**
     * Keeps bytes; what stood under the key is replaced.
     *
     * @throws com.datingtoday.application.shared.Unavailable if that is not known to have been done
     */
    void put(Key key, String contentType, byte[] bytes);

    /** As {@link #put(Key, String, byte[])}, for a large file. */
    void put(Key key, String contentType, Path file);

    /**
     * Opens a file.
     *
     * @param byteRange null for all of it; one that begins behind the end gives a content without bytes
     * @return empty if there is no such file
     * @throws com.datingtoday.application.shared.Unavailable if the storage does not answer
     */
    Optional<Content> open(Key key, @Nullable ByteRange byteRange);

    /**
     * Removes a file; that there is none is no error.
     *
     * @throws com.datingtoday.application.shared.Unavailable if that is not known to have been done
     */
    void delete(Key key);
}
