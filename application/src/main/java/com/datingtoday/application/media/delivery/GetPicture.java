package com.datingtoday.application.media.delivery;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.util.Optional;

/** Gives the bytes of a stored picture to another part of the service. */
public interface GetPicture {

    /**
     * The JPEG file; empty if there is none.
     *
     * @throws com.datingtoday.application.shared.Unavailable if the storage does not answer
     */
    Optional<byte[]> get(Query query);

    /** A rendition of a picture. */
    record Query(MediaId media, Rendition rendition) {}
}
