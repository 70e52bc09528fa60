package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/** Event: the operator suspended or resumed an account. */
public record AccountSuspensionChanged(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
