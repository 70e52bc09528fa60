package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;

/** Somebody ends his session, or all of them. */
public interface LogOut {

    /**
     * Ends it on every instance; ending what is over already is no error.
     *
     * @throws com.datingtoday.application.shared.Unavailable if that cannot be stored; the session may then rest for some
     *     seconds and live on
     */
    void logOut(Command command);

    /**
     * Which.
     *
     * @param all whether every session of the user ends, on whichever device
     */
    record Command(Caller.Login.Active login, boolean all) {}
}
