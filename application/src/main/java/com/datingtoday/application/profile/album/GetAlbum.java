package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;

/** Somebody reads his own album, as it is stored at this moment. */
public interface GetAlbum {

    /** All photos, also those that others do not see. */
    UserAlbum read(Query query);

    /** Whose. */
    record Query(UserId user) {}
}
