package com.datingtoday.application.media;

import com.datingtoday.application.media.port.InMemoryMediaStorage;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Storage in memory that becomes unavailable after a number of calls. */
public final class FailingMediaStorage implements MediaStorage {

    private static final int NEVER = Integer.MAX_VALUE;

    private final InMemoryMediaStorage files = new InMemoryMediaStorage();
    private int remainingCalls = NEVER;
    private Consumer<Key> beforePut = key -> {};

    /** Sets the number of calls that still succeed. */
    public void failAfter(int calls) {
        remainingCalls = calls;
    }

    /** Makes the storage available again. */
    public void recover() {
        remainingCalls = NEVER;
    }

    /** Returns the stored keys. */
    public Set<Key> keys() {
        return files.keys();
    }

    public void beforePut(Consumer<Key> look) {
        beforePut = look;
    }

    private void call() {
        if (remainingCalls == 0) {
            throw new DependencyUnavailableException(Dependency.MEDIA_STORAGE, null);
        }
        if (remainingCalls != NEVER) {
            remainingCalls--;
        }
    }

    @Override
    public void put(Key key, String contentType, byte[] bytes) {
        beforePut.accept(key);
        call();
        files.put(key, contentType, bytes);
    }

    @Override
    public void put(Key key, String contentType, Path file) {
        beforePut.accept(key);
        call();
        files.put(key, contentType, file);
    }

    @Override
    public Optional<Content> open(Key key, @Nullable ByteRange byteRange) {
        call();
        return files.open(key, byteRange);
    }

    @Override
    public void delete(Key key) {
        call();
        files.delete(key);
    }
}
