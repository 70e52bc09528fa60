package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Somebody has looked at another's profile.
 *
 * @param user whose profile it is
 * @param viewer who looked
 * @param incognito whether nobody may learn who it was
 */
public record ProfileViewed(UserId user, UserId viewer, boolean incognito) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(viewer.value());
    }
}
