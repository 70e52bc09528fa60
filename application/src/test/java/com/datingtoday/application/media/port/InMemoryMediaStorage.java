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

/** Files in a map. */
public final class InMemoryMediaStorage implements MediaStorage {

    private final Map<Key, Stored> files = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared or changed
    private record Stored(String contentType, byte[] bytes) {}

    /** What is kept now. */
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
    public Optional<Content> open(Key key, @Nullable Range range) {
        return Optional.ofNullable(files.get(key))
                .map(stored -> content(stored, range == null ? new Range(0, null) : range));
    }

    private static Content content(Stored stored, Range range) {
        var length = stored.bytes().length;
        var wanted = range.last() == null ? length - 1 : range.last();
        var last = range.first() < length ? Math.min(wanted, length - 1) : range.first() - 1;
        var count = (int) (last - range.first() + 1);
        var bytes = new ByteArrayInputStream(stored.bytes(), count == 0 ? 0 : (int) range.first(), count);
        return new Content(stored.contentType(), length, range.first(), last, bytes);
    }

    @Override
    public void remove(Key key) {
        files.remove(key);
    }
}
