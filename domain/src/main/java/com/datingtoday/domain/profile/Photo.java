package com.datingtoday.domain.profile;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;

/**
 * A picture in an album.
 *
 * @param id its number in every list
 * @param media where it is stored
 * @param teaser where its blurred rendition is stored
 * @param picture size and first colours
 * @param state whether others may see it
 */
public record Photo(long id, MediaId media, MediaId teaser, MediaMetadata.Picture picture, ReviewState state) {

    /** The same, judged. */
    public Photo in(ReviewState judged) {
        return new Photo(id, media, teaser, picture, judged);
    }

    /** Whether others may see it. */
    public boolean isVisible() {
        return state == ReviewState.VISIBLE;
    }
}
