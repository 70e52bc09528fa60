package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Two follow each other since now.
 *
 * @param user who followed last
 * @param peer who had followed before
 */
public record UsersMatched(UserId user, UserId peer) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(peer.value());
    }

    /** Reads what {@link #payload} wrote. */
    public static UsersMatched of(UserId user, String details) {
        return new UsersMatched(user, new UserId(Long.parseLong(details)));
    }
}
