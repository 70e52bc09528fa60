package com.datingtoday.application.auth.session;

/** Deletes sessions after their retention. The schedule may run on several instances at once. */
public interface DeleteExpiredSessions {

    /** Deletes all due sessions in batches and returns the count of deleted sessions. */
    int delete();
}
