package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record DetachMediaUseCase(StoredMedia stored, Clock clock) implements DetachMedia {

    @Override
    public void detach(Command command) {
        stored.detach(command.owner(), command.media(), clock.instant());
    }
}
