package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;

/** Returns the metadata of a file to other features. */
public interface GetMedia {

    /**
     * Returns the file, which may be attached or deleted already; only {@link AttachMedia} decides.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownMedia} if the owner has no such file
     */
    Media get(Query query);

    record Query(UserId owner, MediaId media) {}
}
