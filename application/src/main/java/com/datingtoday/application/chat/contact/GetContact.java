package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

public interface GetContact {

    /**
     * Returns the contact of a user.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if the peer is deleted, suspended
     *     or blocks the user, or {@code UnknownContact} if the contact does not exist or is deleted
     */
    ContactView get(Query query);

    record Query(UserId user, UserId peer) {}
}
