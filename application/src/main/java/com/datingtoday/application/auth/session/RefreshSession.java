package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Extension of a session by a full lifetime. */
public interface RefreshSession {

    /**
     * Issues a new token; the old one stays valid for a grace period. A repeated refresh with the old token returns the
     * same new token, so that a lost response can be requested again.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code NotLoggedIn} if the session expired or ended
     */
    Refreshed refresh(Command command);

    record Command(Caller.Login.Active login) {}

    /**
     * Refreshed session.
     *
     * @param token 32 hex digits
     */
    record Refreshed(UserId user, Sensitive<String> token, Instant expiredTime) {}
}
