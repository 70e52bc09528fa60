package com.datingtoday.domain.visitor;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Somebody has looked at another's profile; of each two only the newest visit is known.
 *
 * @param user whose profile it is
 * @param visitor who looked, never oneself
 * @param visitTime when, in whole milliseconds
 */
public record Visitor(UserId user, UserId visitor, Instant visitTime) {

    public Visitor {
        if (user.equals(visitor)) {
            throw new IllegalArgumentException("nobody visits himself");
        }
    }

    /** Whether it came after the owner has looked at the list for the last time. */
    public boolean isNew(Instant readTime) {
        return visitTime.isAfter(readTime);
    }
}
