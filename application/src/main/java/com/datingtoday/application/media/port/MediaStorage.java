package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Private storage of files, readable only by this service. */
public interface MediaStorage {

    record Key(MediaId id, Rendition rendition) {}

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
     * @param contentType as stored
     * @param length length of the whole file in bytes
     * @param first first byte in {@code bytes}, from 0
     * @param last last byte in {@code bytes}; one less than {@code first} if it is empty
     * @param bytes stream that the caller must close
     */
    record Content(String contentType, long length, long first, long last, InputStream bytes) {}

    /**
     * Stores bytes, replacing a previous file under the key.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the result of the call is unknown
     */
    void put(Key key, String contentType, byte[] bytes);

    /** Stores a large file like {@link #put(Key, String, byte[])}. */
    void put(Key key, String contentType, Path file);

    /**
     * Opens a file.
     *
     * @param byteRange null for the whole file; a range that starts after the end yields no bytes
     * @return empty if there is no such file
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage does not respond
     */
    Optional<Content> open(Key key, @Nullable ByteRange byteRange);

    /**
     * Deletes a file; a missing file is ignored.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the result of the call is unknown
     */
    void delete(Key key);
}
