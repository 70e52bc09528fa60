package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;

public interface GetAlbum {

    /** Returns all photos of the user from the database, including invisible ones. */
    UserAlbum get(Query query);

    record Query(UserId user) {}
}
