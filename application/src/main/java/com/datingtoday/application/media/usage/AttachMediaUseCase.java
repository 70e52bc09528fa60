package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;
import java.time.Duration;

@UseCase
record AttachMediaUseCase(StoredMedia stored, Clock clock) implements AttachMedia {

    /**
     * Margin for clock differences between instances: a file that another instance may be deleting must not be
     * attached.
     */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    @Override
    public void attach(Command command) {
        if (!stored.attach(command.owner(), command.media(), clock.instant().plus(MARGIN))) {
            throw new DomainException(new MediaError.UnknownMedia());
        }
    }
}
