package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Albums of all users. */
public interface Albums {

    /** Returns an album; empty for an unknown user. */
    UserAlbum find(UserId user);

    /** Locks an album until the transaction ends; empty for an unknown user. */
    UserAlbum lock(UserId user);

    /**
     * Stores the changes of an album and the user's avatar; {@link #lock} must have been called in the same
     * transaction.
     *
     * @param before album as locked
     */
    void save(UserId user, UserAlbum before, UserAlbum after, Instant now);
}
