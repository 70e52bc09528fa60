package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;
import java.time.Duration;

@UseCase
record AttachMediaUseCase(StoredMedia stored, Clock clock) implements AttachMedia {

    /** The clocks of instances may differ; a file that the sweep of another may be at is not used any more. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    @Override
    public void attach(Command command) {
        if (!stored.attach(command.owner(), command.media(), clock.instant().plus(MARGIN))) {
            throw new DomainException(new MediaError.UnknownMedia());
        }
    }
}
