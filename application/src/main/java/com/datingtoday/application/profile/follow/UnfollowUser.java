package com.datingtoday.application.profile.follow;

import com.datingtoday.domain.shared.UserId;

/** Somebody does not follow somebody any more. */
public interface UnfollowUser {

    /** Ends it; that it was not so, or that there is nobody, is no error. */
    void unfollow(Command command);

    /** Who follows whom no more. */
    record Command(UserId follower, UserId followed) {}
}
