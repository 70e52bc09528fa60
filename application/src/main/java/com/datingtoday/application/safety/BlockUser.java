package com.datingtoday.application.safety;

import com.datingtoday.domain.shared.UserId;

/**
 * Blocks a user. Neither user sees the other any more, and follows between them are deleted. To the blocked user, the
 * blocker looks like a deleted account.
 */
public interface BlockUser {

    /** Maximum number of blocks of a user. */
    int MAX_BLOCKS = 2_000;

    /**
     * Creates a block. The call is idempotent and does not disclose whether the user exists.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code CannotTargetSelf} or {@code TooManyBlocks}
     */
    void block(Command command);

    record Command(UserId blocker, UserId blocked) {}
}
