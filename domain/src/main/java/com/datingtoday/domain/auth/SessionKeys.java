package com.datingtoday.domain.auth;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a session.
 *
 * @param token hash of the current token
 * @param retired replaced tokens, the newest first; empty before the first refresh
 * @param secret key of request signatures; scheme 2 only
 */
public record SessionKeys(
        TokenHash token,
        List<RetiredToken> retired,
        @Nullable Secret secret) {

    /** Maximum of retired tokens within their grace periods. */
    public static final int MAX_RETIRED_TOKENS = 8;

    /**
     * Token that a refresh replaced.
     *
     * @param until first moment at which the token is rejected
     */
    public record RetiredToken(TokenHash token, Instant until) {

        boolean isValidAt(Instant now) {
            return now.isBefore(until);
        }
    }

    public SessionKeys {
        retired = List.copyOf(retired);
    }

    /** Returns whether the token is the current one, or a retired one within its grace period. */
    public boolean accepts(TokenHash presented, Instant now) {
        return token.equals(presented) || isRetired(presented, now);
    }

    /** Returns whether the token is a retired one within its grace period. */
    public boolean isRetired(TokenHash presented, Instant now) {
        return retired.stream().anyMatch(former -> former.token().equals(presented) && former.isValidAt(now));
    }

    /** Returns whether the list of retired tokens has room for the current token. */
    public boolean canReplaceToken(Instant now) {
        return validRetired(now).count() < MAX_RETIRED_TOKENS;
    }

    SessionKeys withToken(TokenHash fresh, Instant oldUntil, Instant now) {
        var former = Stream.concat(Stream.of(new RetiredToken(token, oldUntil)), validRetired(now));
        return new SessionKeys(fresh, former.limit(MAX_RETIRED_TOKENS).toList(), secret);
    }

    private Stream<RetiredToken> validRetired(Instant now) {
        return retired.stream().filter(former -> former.isValidAt(now));
    }
}
