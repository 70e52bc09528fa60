package com.datingtoday.application.profile.moderation;

import com.datingtoday.domain.shared.UserId;

/** The operator says whether he has made sure that somebody's photos show this person. */
public interface UpdateVerification {

    /**
     * Keeps what the operator says.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if there is no such user
     */
    void verify(Command command);

    /** Who is verified, or is no more. */
    record Command(UserId user, boolean verified) {}
}
