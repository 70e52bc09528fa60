package com.datingtoday.application.media;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record SweepMediaUseCase(StoredMedia stored, MediaStorage storage, Clock clock) implements SweepMedia {

    private static final int BATCH = 100;
    private static final int BATCHES = 50;

    @Override
    public int sweep() {
        var now = clock.instant();
        var swept = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            var due = stored.expired(now, BATCH);
            for (var media : due) {
                StoredKeys.all(media).forEach(storage::remove);
                stored.forget(media, now);
            }
            swept += due.size();
            if (due.size() < BATCH) {
                break;
            }
        }
        return swept;
    }
}
