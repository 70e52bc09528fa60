package com.datingtoday.domain.profile;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;

/**
 * Photo of an album.
 *
 * @param id unique among all photos
 * @param teaser media of the blurred rendition
 * @param picture dimensions and BlurHash
 */
public record Photo(long id, MediaId media, MediaId teaser, MediaMetadata.Picture picture, ReviewState state) {

    /** Returns a copy with the result of moderation. */
    public Photo withState(ReviewState state) {
        return new Photo(id, media, teaser, picture, state);
    }

    /** Returns whether other users may see the photo. */
    public boolean isVisible() {
        return state == ReviewState.VISIBLE;
    }
}
