package com.datingtoday.application.media.usage;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;

@ApplicationService
record MediaSchedule(DeleteUnattachedMedia deleteUnattachedMedia) implements Schedule {

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(ScheduledJob.staggered(Duration.ofMinutes(10), "delete-unattached-media", log -> {
            var deleted = deleteUnattachedMedia.delete();
            if (deleted > 0) {
                log.info("unattached media deleted", deleted);
            }
        }));
    }
}
