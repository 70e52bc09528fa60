package com.datingtoday.application.auth.session;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;

@ApplicationService
record AuthSchedule(DeleteExpiredSessions deleteExpiredSessions) implements Schedule {

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(ScheduledJob.staggered(
                Duration.ofHours(1),
                "delete-expired-sessions",
                log -> log.info("expired sessions deleted", deleteExpiredSessions.delete())));
    }
}
