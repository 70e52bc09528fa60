package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Somebody who is logged in stays so for a full lifetime more. */
public interface RefreshSession {

    /**
     * Gives a new token; the old one stays good for a little while. Refreshing again with the old one gives the same new
     * one, so that a lost answer can be asked for again.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code NotLoggedIn} if the session is over
     */
    Refreshed refresh(Command command);

    /** The session the request was made in. */
    record Command(Caller.Login.Active login) {}

    /**
     * The login from now on.
     *
     * @param token 32 hex digits
     */
    record Refreshed(UserId user, String token, Instant expiredTime) {

        /** Never the token. */
        @Override
        public String toString() {
            return "Refreshed[" + user + "]";
        }
    }
}
