package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Extension of a session by a full lifetime. */
public interface RefreshSession {

    /**
     * Issues a new token; the old one stays valid for a grace period. A repeated refresh with a token within its grace
     * period returns the current token, so that a lost response can be requested again and concurrent refreshes agree.
     * A session of scheme 2 is only extended, because its requests have no token.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code NotLoggedIn} if the session expired or ended
     */
    Refreshed refresh(Command command);

    record Command(Caller.Login.Active login) {}

    /**
     * Refreshed session.
     *
     * @param token 32 hex digits; no request of scheme 2 needs it
     */
    record Refreshed(UserId user, Sensitive<String> token, Instant expiredTime) {}
}
