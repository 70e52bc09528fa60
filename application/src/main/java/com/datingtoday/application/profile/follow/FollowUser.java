package com.datingtoday.application.profile.follow;

import com.datingtoday.domain.shared.UserId;

/** Follows a user whose profile is visible. Two users who follow each other match. */
public interface FollowUser {

    /**
     * Follows a user. The call is idempotent.
     *
     * @return true if the users match now
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} or {@code CannotTargetSelf}
     */
    boolean follow(Command command);

    record Command(UserId follower, UserId followed) {}
}
