package com.datingtoday.application.discovery.activity;

import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record RecordActivityUseCase(ActivityBuffer notes, Clock clock) implements RecordActivity {

    @Override
    public void record(Command command) {
        notes.record(command.user(), clock.instant());
    }
}
