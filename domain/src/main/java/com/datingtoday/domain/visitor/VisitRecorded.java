package com.datingtoday.domain.visitor;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Somebody has looked at a profile, for the first time on this day. Who it was is not told.
 *
 * @param user whose profile it is
 */
public record VisitRecorded(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
