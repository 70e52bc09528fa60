package com.datingtoday.application.discovery.activity;

import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record NoteActivityUseCase(ActivityNotes notes, Clock clock) implements NoteActivity {

    @Override
    public void note(Command command) {
        notes.note(command.user(), clock.instant());
    }
}
