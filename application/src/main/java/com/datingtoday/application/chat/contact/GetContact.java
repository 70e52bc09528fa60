package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

/** Somebody looks at one with whom he has talked. */
public interface GetContact {

    /**
     * The contact.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UserNotFound} if the peer cannot be seen any more, or
     *     {@code UnknownContact} if it was removed or never was
     */
    ContactView get(Query query);

    /** Which. */
    record Query(UserId user, UserId peer) {}
}
