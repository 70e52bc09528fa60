package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: a user viewed the profile of another user.
 *
 * @param user owner of the profile
 * @param incognito true if the view must not be recorded as a visit
 */
public record ProfileViewed(UserId user, UserId viewer, boolean incognito) implements DomainEvent {

    @Override
    public String payload() {
        return Long.toString(viewer.value());
    }
}
