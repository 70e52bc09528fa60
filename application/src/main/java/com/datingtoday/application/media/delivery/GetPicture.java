package com.datingtoday.application.media.delivery;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.util.Optional;

/** Returns the bytes of a stored picture to another feature. */
public interface GetPicture {

    /**
     * Returns the JPEG file; empty if it does not exist.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage does not respond
     */
    Optional<byte[]> get(Query query);

    record Query(MediaId media, Rendition rendition) {}
}
