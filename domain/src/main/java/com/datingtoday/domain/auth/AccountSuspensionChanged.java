package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/** An account was shut by the operator, or opened again. */
public record AccountSuspensionChanged(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
