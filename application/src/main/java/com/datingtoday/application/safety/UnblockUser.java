package com.datingtoday.application.safety;

import com.datingtoday.domain.shared.UserId;

/** Somebody does not block somebody any more. What ended with the block stays ended. */
public interface UnblockUser {

    /** Ends it; that it was not so, or that there is nobody, is no error. */
    void unblock(Command command);

    /** Who blocks whom no more. */
    record Command(UserId blocker, UserId blocked) {}
}
