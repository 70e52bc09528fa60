package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;

/** Attaches a file to a photo, message or report, so that it is not deleted. */
public interface AttachMedia {

    /**
     * Attaches the file; must be called inside the transaction of its use.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownMedia} if the owner has no such
     *     unattached file
     */
    void attach(Command command);

    record Command(UserId owner, MediaId media) {}
}
