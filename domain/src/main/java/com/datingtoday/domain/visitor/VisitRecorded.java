package com.datingtoday.domain.visitor;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: a user viewed a profile for the first time on a UTC day. The event does not identify the visitor.
 *
 * @param user owner of the profile
 */
public record VisitRecorded(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
