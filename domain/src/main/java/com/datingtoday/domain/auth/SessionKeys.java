package com.datingtoday.domain.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a session.
 *
 * @param token hash of the current token
 * @param retired previous token, if the session was refreshed
 * @param secret key of request signatures; scheme 2 only
 */
public record SessionKeys(
        TokenHash token,
        @Nullable RetiredToken retired,
        @Nullable Secret secret) {

    /**
     * Token that a refresh replaced.
     *
     * @param until first moment at which the token is rejected
     */
    public record RetiredToken(TokenHash token, Instant until) {}

    /** Returns whether the token is the current one, or the previous one within its grace period. */
    public boolean accepts(TokenHash presented, Instant now) {
        return token.equals(presented) || isRetired(presented, now);
    }

    /** Returns whether the token is the previous one within its grace period. */
    public boolean isRetired(TokenHash presented, Instant now) {
        return retired != null && retired.token().equals(presented) && now.isBefore(retired.until());
    }

    SessionKeys withToken(TokenHash fresh, Instant oldUntil) {
        return new SessionKeys(fresh, new RetiredToken(token, oldUntil), secret);
    }
}
