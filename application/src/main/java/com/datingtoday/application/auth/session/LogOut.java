package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;

/** End of one session or of all sessions of a user. */
public interface LogOut {

    /**
     * Ends the session on every instance; an ended session is no error.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the end cannot be stored; the cache
     *     may then reject the session for ten seconds although it stays live
     */
    void logOut(Command command);

    /**
     * Session to be ended.
     *
     * @param all true to end all sessions of the user
     */
    record Command(Caller.Login.Active login, boolean all) {}
}
