package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Somebody has looked at another's profile.
 *
 * @param user whose profile it is
 * @param viewer who looked
 */
public record ProfileViewed(UserId user, UserId viewer) implements DomainEvent {

    @Override
    public String details() {
        return Long.toString(viewer.value());
    }
}
