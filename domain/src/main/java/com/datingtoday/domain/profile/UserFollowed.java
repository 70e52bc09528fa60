package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: a user started to follow another.
 *
 * @param user the followed user
 */
public record UserFollowed(UserId user, UserId follower) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(follower.value());
    }
}
