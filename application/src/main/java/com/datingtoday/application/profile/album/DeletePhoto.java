package com.datingtoday.application.profile.album;

import com.datingtoday.domain.shared.UserId;

/** Somebody takes a photo out of his album; its files go too. */
public interface DeletePhoto {

    /**
     * Removes it.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownPhoto} if it is not in the album
     */
    void remove(Command command);

    /** A photo of somebody. */
    record Command(UserId user, long photo) {}
}
