package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;

/** Something begins to use a file, which is kept from then on. */
public interface AttachMedia {

    /**
     * Marks it as used; inside the transaction of what uses it.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownMedia} if it is not an unused file of that owner
     */
    void attach(Command command);

    /** A file of somebody. */
    record Command(UserId owner, MediaId media) {}
}
