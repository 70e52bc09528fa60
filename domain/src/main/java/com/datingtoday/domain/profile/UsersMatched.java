package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: two users follow each other.
 *
 * @param user the user who followed last
 */
public record UsersMatched(UserId user, UserId peer) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(peer.value());
    }

    /** Parses the text of {@link #payload}. */
    public static UsersMatched of(UserId user, String payload) {
        return new UsersMatched(user, new UserId(Long.parseLong(payload)));
    }
}
