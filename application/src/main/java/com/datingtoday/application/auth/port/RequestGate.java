package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a rightly signed request is let through once, and its session is looked at, in one round trip. */
public interface RequestGate {

    /**
     * What makes a request the only one of its kind.
     *
     * @param nonceScope within which the nonce must be new: app key and session, or a digest of token or phone
     * @param nonce as the client wrote it
     * @param sign the signature itself, where the same text could be cut differently (scheme 1); in lower case
     * @param signedAt the time the request carries
     * @param keepFor how long the same request would still be in time
     * @param future how far ahead of the server a request may be dated
     */
    record Claim(
            String nonceScope,
            String nonce,
            @Nullable String sign,
            Instant signedAt,
            Duration keepFor,
            Duration future) {}

    /** Whose session to look at meanwhile. */
    sealed interface Ticket {

        record None() implements Ticket {}

        record ByToken(TokenHash token) implements Ticket {}

        record ById(SessionId id) implements Ticket {}
    }

    /** What came of it. */
    sealed interface Passage {

        /** Claimed: nobody had sent it before. */
        record Passed(SessionState session) implements Passage {}

        /** The nonce, or the very signature, was claimed before. */
        record Replayed() implements Passage {}

        /**
         * What was claimed before {@code since} may have been forgotten, so a request dated earlier cannot be let through.
         *
         * @param signFrom a request dated at or after this can be
         */
        record Forgotten(Instant signFrom) implements Passage {}
    }

    /** What the cache says of the session. */
    sealed interface SessionState {

        /** Nothing: not asked, not remembered. */
        record Unknown() implements SessionState {}

        /** Remembered. */
        record Remembered(AuthSession.Live session) implements SessionState {}

        /** Over, or about to be. */
        record Over() implements SessionState {}
    }

    /**
     * Claims the request and looks at its session.
     *
     * @throws com.datingtoday.application.shared.Unavailable if Redis does not answer; the request must not pass
     */
    Passage pass(Claim claim, Ticket ticket, Instant now);
}
