package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a rightly signed request is let through once, and its session is looked at, in one round trip. */
public interface ReplayGuard {

    /**
     * What makes a request the only one of its kind.
     *
     * @param scope within which the nonce must be new: app key and session, or a digest of token or phone
     * @param nonce as the client wrote it
     * @param sign the signature itself, where the same text could be cut differently (scheme 1); in lower case
     * @param signedAt the time the request carries
     * @param retention how long the same request would still be in time
     * @param maxClockSkew how far ahead of the server a request may be dated
     */
    record NonceClaim(
            String scope,
            String nonce,
            @Nullable String sign,
            Instant signedAt,
            Duration retention,
            Duration maxClockSkew) {}

    /** Whose session to look at meanwhile. */
    sealed interface SessionReference {

        record None() implements SessionReference {}

        record ByToken(TokenHash token) implements SessionReference {}

        record ById(SessionId id) implements SessionReference {}
    }

    /** What came of it. */
    sealed interface Result {

        /** Claimed: nobody had sent it before. */
        record Accepted(SessionState session) implements Result {}

        /** The nonce, or the very signature, was claimed before. */
        record Replayed() implements Result {}

        /**
         * What was claimed before {@code since} may have been forgotten, so a request dated earlier cannot be let through.
         *
         * @param signFrom a request dated at or after this can be
         */
        record StateLost(Instant signFrom) implements Result {}
    }

    /** What the cache says of the session. */
    sealed interface SessionState {

        /** Nothing: not asked, not remembered. */
        record Unknown() implements SessionState {}

        /** Remembered. */
        record Live(AuthSession.Live session) implements SessionState {}

        /** Over, or about to be. */
        record Ended() implements SessionState {}
    }

    /**
     * Claims the request and looks at its session.
     *
     * @throws com.datingtoday.application.shared.Unavailable if Redis does not answer; the request must not pass
     */
    Result claim(NonceClaim nonceClaim, SessionReference sessionReference, Instant now);
}
