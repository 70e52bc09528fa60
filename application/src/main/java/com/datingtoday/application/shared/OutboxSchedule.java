package com.datingtoday.application.shared;

import java.time.Duration;
import java.util.List;

@ApplicationService
record OutboxSchedule(OutboxRelay outboxRelay) implements Schedule {

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(ScheduledJob.every(Duration.ofSeconds(1), "relay-events", this::relay));
    }

    private void relay(ScheduledJob.JobLog log) {
        var result = outboxRelay.relay();
        while (result.delivered() > 0) {
            result = outboxRelay.relay();
        }
        if (result.postponed() > 0) {
            log.warn("event delivery postponed", result.postponed());
        }
    }
}
