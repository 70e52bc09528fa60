package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryStoredMedia implements StoredMedia {

    /** Row with its expiry time, or attached. */
    private record Stored(Media media, @Nullable Instant expireTime) {

        boolean isOver(Instant now) {
            return expireTime != null && !expireTime.isAfter(now);
        }

        Stored released(Instant now) {
            return isOver(now) ? this : new Stored(media, now);
        }
    }

    private final Map<MediaId, Stored> files = new HashMap<>();

    @Override
    public synchronized boolean create(Media media, Instant expireTime, int maxUnattached) {
        var now = media.createTime();
        var unused = files.values().stream()
                .filter(file ->
                        file.media().owner().equals(media.owner()) && file.expireTime() != null && !file.isOver(now))
                .count();
        if (unused >= maxUnattached) {
            return false;
        }
        files.put(media.id(), new Stored(media, expireTime));
        return true;
    }

    @Override
    public synchronized boolean attach(UserId owner, MediaId id, Instant notBefore) {
        var file = stored(owner, id);
        if (file.isEmpty() || file.get().expireTime() == null || file.get().isOver(notBefore)) {
            return false;
        }
        files.put(id, new Stored(file.get().media(), null));
        return true;
    }

    @Override
    public synchronized void detach(UserId owner, Collection<MediaId> ids, Instant now) {
        ids.forEach(id -> stored(owner, id).ifPresent(file -> files.put(id, file.released(now))));
    }

    @Override
    public synchronized Optional<Media> find(UserId owner, MediaId id) {
        return stored(owner, id).map(Stored::media);
    }

    private Optional<Stored> stored(UserId owner, MediaId id) {
        return Optional.ofNullable(files.get(id))
                .filter(file -> file.media().owner().equals(owner));
    }

    @Override
    public synchronized List<Media> findExpired(Instant now, int limit) {
        return files.values().stream()
                .filter(file -> file.isOver(now))
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.expireTime())))
                .limit(limit)
                .map(Stored::media)
                .toList();
    }

    @Override
    public synchronized void delete(Media media, Instant now) {
        files.computeIfPresent(media.id(), (id, file) -> file.isOver(now) ? null : file);
    }

    /** Returns the ids of all rows. */
    public synchronized List<Media> all() {
        return files.values().stream().map(Stored::media).toList();
    }
}
