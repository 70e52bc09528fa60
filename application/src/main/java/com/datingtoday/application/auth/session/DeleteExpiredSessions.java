package com.datingtoday.application.auth.session;

/** Sessions that have been over for long are forgotten; called by schedule, on any instance, as often as one likes. */
public interface DeleteExpiredSessions {

    /** Forgets all that are due, in batches. Returns how many. */
    int delete();
}
