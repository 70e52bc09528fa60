package com.datingtoday.application.media.upload;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was sent to this process lately: most files are used right after, and what is known of one never changes.
 *
 * @param uploads the oldest first, read and changed by whoever has the turn
 */
@ApplicationService
public record RecentUploadCache(Map<MediaId, Media> uploads, ReentrantLock lock) {

    private static final int MOST = 10_000;

    /** Remembers nothing yet. */
    public RecentUploadCache() {
        this(new LinkedHashMap<>(), new ReentrantLock());
    }

    void add(Media media) {
        lock.lock();
        try {
            uploads.put(media.id(), media);
            if (uploads.size() > MOST) {
                uploads.remove(uploads.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    public Optional<Media> find(MediaId id) {
        lock.lock();
        try {
            return Optional.ofNullable(uploads.get(id));
        } finally {
            lock.unlock();
        }
    }
}
