package com.datingtoday.application.profile.album;

import com.datingtoday.domain.shared.UserId;

public interface DeletePhoto {

    /**
     * Deletes a photo and detaches its file.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownPhoto} if the photo is not in the
     *     album
     */
    void delete(Command command);

    record Command(UserId user, long photo) {}
}
