package com.datingtoday.application.profile.follow;

import com.datingtoday.domain.shared.UserId;

public interface UnfollowUser {

    /** Deletes a follow. The call is idempotent, also for unknown users. */
    void unfollow(Command command);

    record Command(UserId follower, UserId followed) {}
}
