package com.datingtoday.application.discovery.activity;

import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record RecordActivityUseCase(ActivityBuffer activityBuffer, Clock clock) implements RecordActivity {

    @Override
    public void record(Command command) {
        activityBuffer.record(command.user(), clock.instant());
    }
}
