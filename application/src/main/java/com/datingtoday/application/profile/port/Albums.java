package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** The albums of everybody. */
public interface Albums {

    /** Somebody's album, read by itself. */
    UserAlbum find(UserId user);

    /** Somebody's album, and nobody else can change it before the transaction ends; empty for an unknown user. */
    UserAlbum lock(UserId user);

    /**
     * Makes the one album of the other, and notes the avatar with the user; after {@link #lock} in the same transaction.
     *
     * @param before as it was read
     * @param after as it shall be
     */
    void save(UserId user, UserAlbum before, UserAlbum after, Instant now);
}
