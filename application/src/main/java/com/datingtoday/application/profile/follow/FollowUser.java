package com.datingtoday.application.profile.follow;

import com.datingtoday.domain.shared.UserId;

/** Somebody follows somebody whose profile he can see. If the other follows him too, they match. */
public interface FollowUser {

    /**
     * Follows; doing it twice does nothing more.
     *
     * @return whether they match now
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} or {@code CannotTargetSelf}
     */
    boolean follow(Command command);

    /** Who follows whom. */
    record Command(UserId follower, UserId followed) {}
}
