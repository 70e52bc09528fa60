package com.datingtoday.application.media.delivery;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;

/** Makes links by which stored files can be read for an hour or so, by whoever has the link. */
public interface CreateMediaLink {

    /** A link; the same one for a quarter of an hour, so that it can be cached. Whether there is such a file is not asked. */
    String create(Query query);

    /** A stored file. */
    record Query(MediaId media, Rendition rendition) {}
}
