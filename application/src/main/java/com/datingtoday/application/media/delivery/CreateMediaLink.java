package com.datingtoday.application.media.delivery;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;

/** Creates signed links to stored files, which anyone with the link can use until it expires. */
public interface CreateMediaLink {

    /**
     * Returns a link without checking that the file exists. The link is the same for a quarter of an hour, so that
     * clients can cache the file.
     */
    String create(Query query);

    record Query(MediaId media, Rendition rendition) {}
}
