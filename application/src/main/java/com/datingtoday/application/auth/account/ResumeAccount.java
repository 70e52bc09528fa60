package com.datingtoday.application.auth.account;

import com.datingtoday.domain.shared.UserId;

/** Operator command that resumes a suspended account. */
public interface ResumeAccount {

    /**
     * Accepts logins of the user again; ended sessions stay ended.
     *
     * @return false if the user does not exist or is not suspended
     */
    boolean resume(Command command);

    record Command(UserId user) {}
}
