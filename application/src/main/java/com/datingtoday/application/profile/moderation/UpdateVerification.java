package com.datingtoday.application.profile.moderation;

import com.datingtoday.domain.shared.UserId;

/** Records the operator's decision that the photos of a user show the user. */
public interface UpdateVerification {

    /**
     * Updates the flag.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if the user does not exist
     */
    void update(Command command);

    record Command(UserId user, boolean verified) {}
}
