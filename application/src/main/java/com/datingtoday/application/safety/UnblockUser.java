package com.datingtoday.application.safety;

import com.datingtoday.domain.shared.UserId;

/** Unblocks a user. Follows that ended with the block are not restored. */
public interface UnblockUser {

    /** Deletes a block. The call is idempotent, also for unknown users. */
    void unblock(Command command);

    record Command(UserId blocker, UserId blocked) {}
}
