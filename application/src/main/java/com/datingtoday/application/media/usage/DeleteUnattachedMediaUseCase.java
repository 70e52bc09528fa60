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
    private static final int BATCHES = 50;

    @Override
    public int delete() {
        var now = clock.instant();
        var swept = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            var due = stored.findExpired(now, BATCH);
            var gone = 0;
            DependencyUnavailableException failure = null;
            for (var media : due) {
                try {
                    remove(media, now);
                    gone++;
                } catch (DependencyUnavailableException later) {
                    failure = later;
                }
            }
            swept += gone;
            if (failure != null) {
                // One that cannot be removed holds up no other of its batch.
                throw failure;
            }
            if (due.size() < BATCH) {
                break;
            }
        }
        return swept;
    }

    private void remove(Media media, Instant now) {
        RenditionKeys.all(media).forEach(storage::delete);
        stored.delete(media, now);
    }
}
