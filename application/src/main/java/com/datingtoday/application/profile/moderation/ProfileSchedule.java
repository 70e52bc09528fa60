package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;

@ApplicationService
record ProfileSchedule(RetryProfileModeration retryProfileModeration) implements Schedule {

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(ScheduledJob.every(
                Duration.ofSeconds(10), "retry-profile-moderation", _ -> retryProfileModeration.retry()));
    }
}
