package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Copies a picture as evidence, independent of the original. */
public interface CopyPicture {

    /**
     * Copies the largest rendition. The copy must be attached before it expires.
     *
     * @return empty if the picture does not exist
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage does not respond
     */
    Optional<MediaId> copy(Command command);

    /**
     * Picture to copy.
     *
     * @param copyOwner owner of the copy
     */
    record Command(UserId owner, MediaId media, UserId copyOwner) {}
}
