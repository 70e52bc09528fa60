package com.datingtoday.application.auth.account;

import com.datingtoday.domain.shared.UserId;

/** Operator command that suspends an account. */
public interface SuspendAccount {

    /**
     * Rejects further logins and ends all sessions on every instance.
     *
     * @return false if the user does not exist or is suspended
     */
    boolean suspend(Command command);

    record Command(UserId user) {}
}
