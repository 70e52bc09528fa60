package com.datingtoday.application.media.port;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

public final class InMemoryMediaStorage implements MediaStorage {

    private final Map<Key, Stored> files = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared or changed
    private record Stored(String contentType, byte[] bytes) {}

    /** Returns the stored keys. */
    public Set<Key> keys() {
        return Set.copyOf(files.keySet());
    }

    @Override
    public void put(Key key, String contentType, byte[] bytes) {
        files.put(key, new Stored(contentType, bytes.clone()));
    }

    @Override
    public void put(Key key, String contentType, Path file) {
        try {
            files.put(key, new Stored(contentType, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Content> open(Key key, @Nullable ByteRange byteRange) {
        return Optional.ofNullable(files.get(key))
                .map(stored -> content(stored, byteRange == null ? new ByteRange(0, null) : byteRange));
    }

    private static Content content(Stored stored, ByteRange byteRange) {
        var length = stored.bytes().length;
        var wanted = byteRange.last() == null ? length - 1 : byteRange.last();
        var last = byteRange.first() < length ? Math.min(wanted, length - 1) : byteRange.first() - 1;
        var count = (int) (last - byteRange.first() + 1);
        var bytes = new ByteArrayInputStream(stored.bytes(), count == 0 ? 0 : (int) byteRange.first(), count);
        return new Content(stored.contentType(), length, byteRange.first(), last, bytes);
    }

    @Override
    public void delete(Key key) {
        files.remove(key);
    }
}
