package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;

@ApplicationService
record VisitorSchedule(FlushVisits flushVisits) implements Schedule {

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(
                ScheduledJob.every(Duration.ofSeconds(1), "flush-visits", ScheduledJob.untilEmpty(flushVisits::flush)));
    }
}
