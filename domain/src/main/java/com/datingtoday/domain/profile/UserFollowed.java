package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Somebody follows another since now.
 *
 * @param user who is followed
 * @param follower who follows
 */
public record UserFollowed(UserId user, UserId follower) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(follower.value());
    }
}
