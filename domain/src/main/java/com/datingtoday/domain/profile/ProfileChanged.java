package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/** Event: the data of a profile that others may see has changed. */
public record ProfileChanged(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
