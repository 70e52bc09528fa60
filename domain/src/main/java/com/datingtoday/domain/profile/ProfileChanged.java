package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * What others may see of somebody is different now.
 *
 * @param user who
 */
public record ProfileChanged(UserId user) implements DomainEvent {

    @Override
    public String payload() {
        return "";
    }
}
