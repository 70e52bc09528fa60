package com.datingtoday.application.auth.account;

import com.datingtoday.domain.shared.UserId;

/** The operator lets a suspended user in again. */
public interface ResumeAccount {

    /**
     * Accepts his logins from now on; sessions that ended stay ended.
     *
     * @return false if there is no such user, or he is not shut out
     */
    boolean resume(Command command);

    /** Whom. */
    record Command(UserId user) {}
}
