package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.RenditionKeys;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import java.time.Clock;
import java.time.Instant;

@UseCase
record DeleteUnattachedMediaUseCase(StoredMedia stored, MediaStorage storage, Clock clock)
        implements DeleteUnattachedMedia {

    private static final int BATCH = 100;
    private static final int MAX_BATCHES = 50;

    @Override
    public int delete() {
        var now = clock.instant();
        var total = 0;
        for (int batch = 0; batch < MAX_BATCHES; batch++) {
            var due = stored.findExpired(now, BATCH);
            var deleted = 0;
            DependencyUnavailableException failure = null;
            for (var media : due) {
                try {
                    delete(media, now);
                    deleted++;
                } catch (DependencyUnavailableException unavailable) {
                    failure = unavailable;
                }
            }
            total += deleted;
            if (failure != null) {
                // A file that cannot be deleted does not prevent the deletion of the rest of its batch.
                throw failure;
            }
            if (due.size() < BATCH) {
                break;
            }
        }
        return total;
    }

    private void delete(Media media, Instant now) {
        RenditionKeys.all(media).forEach(storage::delete);
        stored.delete(media, now);
    }
}
