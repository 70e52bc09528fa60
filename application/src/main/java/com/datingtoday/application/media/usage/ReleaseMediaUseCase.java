package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record ReleaseMediaUseCase(StoredMedia stored, Clock clock) implements ReleaseMedia {

    @Override
    public void release(Command command) {
        stored.release(command.owner(), command.media(), clock.instant());
    }
}
