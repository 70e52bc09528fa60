package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Claims the nonce of a correctly signed request and reads its session from the cache, in one round trip. */
public interface ReplayGuard {

    /**
     * Unique identity of a request.
     *
     * @param scope scope of the nonce: app key and session, or a digest of token or phone
     * @param nonce nonce as the client sent it
     * @param sign signature in lower case, if the signed text has no separators (scheme 1)
     * @param signedAt timestamp of the request
     * @param retention period in which the same request would still be accepted
     * @param maxClockSkew maximum time by which a request may be ahead of the server clock
     */
    record NonceClaim(
            String scope,
            String nonce,
            @Nullable String sign,
            Instant signedAt,
            Duration retention,
            Duration maxClockSkew) {}

    /** Reference to the session that is read in the same round trip as the claim. */
    sealed interface SessionReference {

        record None() implements SessionReference {}

        record ByToken(TokenHash token) implements SessionReference {}

        record ById(SessionId id) implements SessionReference {}
    }

    sealed interface Result {

        /** The request was claimed for the first time. */
        record Accepted(SessionState session) implements Result {}

        /** The nonce or the signature was claimed before. */
        record Replayed() implements Result {}

        /**
         * Earlier claims may be lost, so requests with an earlier timestamp cannot be checked.
         *
         * @param signFrom earliest timestamp of an accepted request
         */
        record StateLost(Instant signFrom) implements Result {}
    }

    /** State of the session in the cache. */
    sealed interface SessionState {

        /** Not requested, or not cached. */
        record Unknown() implements SessionState {}

        record Live(AuthSession.Live session) implements SessionState {}

        /** Ended or about to end. */
        record Ended() implements SessionState {}
    }

    /**
     * Claims the nonce and returns the cached state of the session.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if Redis does not respond; the request
     *     must be rejected
     */
    Result claim(NonceClaim nonceClaim, SessionReference sessionReference, Instant now);
}
