package com.datingtoday.application.profile.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows, stored for both users. */
public interface Follows {

    /** Direction of a list. */
    enum FollowDirection {
        /** Users that the user follows. */
        FOLLOWING,
        /** Users who follow the user. */
        FOLLOWERS
    }

    /** Entry of a list. */
    record FollowEntry(UserId peer, Instant since) {}

    /**
     * Stores a follow and updates the follow counts of both users in the caller's transaction; returns false if it
     * already exists.
     */
    boolean create(UserId follower, UserId followed, Instant now);

    /**
     * Deletes a follow and updates the follow counts of both users in the caller's transaction; returns false if it
     * does not exist.
     */
    boolean delete(UserId follower, UserId followed);

    /** Returns whether a follow exists; waits for a concurrent transaction that changes it. */
    boolean exists(UserId follower, UserId followed);

    /**
     * Lists follows, newest first, then by descending user id.
     *
     * @param after last entry of the previous page; null for the first page
     */
    List<FollowEntry> findPage(UserId user, FollowDirection followDirection, @Nullable FollowEntry after, int limit);
}
