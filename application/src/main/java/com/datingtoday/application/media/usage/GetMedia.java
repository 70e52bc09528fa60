package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;

/** A younger feature must know what a file is that somebody wants to use. */
public interface GetMedia {

    /**
     * The file; it may be used already, or be gone: {@link AttachMedia} has the last word.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownMedia} if it is no file of that owner
     */
    Media get(Query query);

    /** A file of somebody. */
    record Query(UserId owner, MediaId media) {}
}
