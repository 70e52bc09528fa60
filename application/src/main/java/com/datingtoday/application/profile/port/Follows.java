package com.datingtoday.application.profile.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who follows whom; known from both sides. */
public interface Follows {

    /** From which side a list is read. */
    enum FollowDirection {
        /** Whom the user follows. */
        FOLLOWING,
        /** Who follows the user. */
        FOLLOWERS
    }

    /** A line of a list: the other one, and since when. */
    record FollowEntry(UserId peer, Instant since) {}

    /** Notes it on both sides, and counts; in a transaction of the caller. False if it was so already. */
    boolean add(UserId follower, UserId followed, Instant now);

    /** Ends it on both sides, and counts; in a transaction of the caller. False if it was not so. */
    boolean remove(UserId follower, UserId followed);

    /** Whether it is so; waits for another transaction that is about to change it. */
    boolean exists(UserId follower, UserId followed);

    /**
     * A page of a list, the newest first; of the same moment the greater user number first.
     *
     * @param after the last line of the page before; null for the first page
     */
    List<FollowEntry> page(UserId user, FollowDirection followDirection, @Nullable FollowEntry after, int limit);
}
