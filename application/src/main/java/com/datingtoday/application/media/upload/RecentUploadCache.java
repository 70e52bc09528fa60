package com.datingtoday.application.media.upload;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Cache of the files that this instance received last. Most files are attached soon after the upload, and their
 * metadata never change.
 *
 * @param uploads oldest first, guarded by {@code lock}
 */
@ApplicationService
public record RecentUploadCache(Map<MediaId, Media> uploads, ReentrantLock lock) {

    private static final int CAPACITY = 10_000;

    public RecentUploadCache() {
        this(new LinkedHashMap<>(), new ReentrantLock());
    }

    void add(Media media) {
        lock.lock();
        try {
            uploads.put(media.id(), media);
            if (uploads.size() > CAPACITY) {
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
