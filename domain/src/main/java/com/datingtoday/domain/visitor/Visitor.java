package com.datingtoday.domain.visitor;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Newest visit of a visitor to a profile.
 *
 * @param user owner of the profile
 * @param visitor never the owner
 * @param visitTime in whole milliseconds
 */
public record Visitor(UserId user, UserId visitor, Instant visitTime) {

    public Visitor {
        if (user.equals(visitor)) {
            throw new IllegalArgumentException("visitor must not be the owner");
        }
    }

    /** Returns whether the visit is newer than the owner's read time. */
    public boolean isNew(Instant readTime) {
        return visitTime.isAfter(readTime);
    }
}
