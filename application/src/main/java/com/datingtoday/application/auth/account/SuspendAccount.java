package com.datingtoday.application.auth.account;

import com.datingtoday.domain.shared.UserId;

/** The operator shuts a user out. */
public interface SuspendAccount {

    /**
     * Refuses further logins and ends every session, on every instance.
     *
     * @return false if there is no such user, or he is shut out already
     */
    boolean suspend(Command command);

    /** Whom. */
    record Command(UserId user) {}
}
