package com.datingtoday.domain.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what a session is recognised.
 *
 * @param token of the token given last
 * @param retired the token before a refresh, if it was refreshed
 * @param secret the key its requests are signed with; scheme 2 only
 */
public record SessionKeys(
        TokenHash token,
        @Nullable RetiredToken retired,
        @Nullable Secret secret) {

    /**
     * A token that a refresh has replaced.
     *
     * @param until the first moment at which it is no longer accepted
     */
    public record RetiredToken(TokenHash token, Instant until) {}

    /** Whether the token opens the session: the current one, or the one before while it lasts. */
    public boolean accepts(TokenHash presented, Instant now) {
        return token.equals(presented) || isRetired(presented, now);
    }

    /** Whether the token is the one before, still inside its time. */
    public boolean isRetired(TokenHash presented, Instant now) {
        return retired != null && retired.token().equals(presented) && now.isBefore(retired.until());
    }

    SessionKeys withToken(TokenHash fresh, Instant oldUntil) {
        return new SessionKeys(fresh, new RetiredToken(token, oldUntil), secret);
    }
}
