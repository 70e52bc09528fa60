package com.datingtoday.application.safety;

import com.datingtoday.domain.shared.UserId;

/**
 * Somebody blocks somebody: neither sees the other any more, and to the blocked the blocker looks like a deleted account.
 * Following between the two ends.
 */
public interface BlockUser {

    /**
     * Blocks; doing it twice does nothing more. Whether there is such a user is not told.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code CannotTargetSelf} or {@code TooManyBlocks}
     */
    void block(Command command);

    /** Who blocks whom. */
    record Command(UserId blocker, UserId blocked) {}
}
