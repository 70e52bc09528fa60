package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;

/** Why a signed request, a code or a login is turned away. */
public sealed interface AuthError extends DomainError {

    /** Not a number that can receive a text message, or not written as one. */
    record MalformedPhone() implements AuthError {}

    /** No such code, used, too old, or tried too often; which of these is not told. */
    record WrongCode() implements AuthError {}

    /** Too many wrong codes for this number: wait. */
    record TooManyAttempts(Quota quota) implements AuthError {}

    /** Too many text messages to this number, from this address, to this block of numbers, or in all: wait. */
    record TooManySmsMessages(Quota quota) implements AuthError {}

    /** The operator has shut the account. */
    record AccountSuspended() implements AuthError {}

    /** The call needs a login, and there is none, or it has expired or ended. */
    record NotLoggedIn() implements AuthError {}

    /** Wrong signature, unknown app key, unknown session: which of these is not told. */
    record InvalidSignature() implements AuthError {}

    /** Signed too long ago or too far ahead; the client corrects its clock by the server's. */
    record TimestampOutsideWindow(Instant serverTime) implements AuthError {}

    /** This nonce was used before: a replay. */
    record NonceReused() implements AuthError {}

    /** The app key, the session or the call does not allow this signing scheme. */
    record SchemeNotAllowed() implements AuthError {}

    /**
     * The server has lost its memory of used nonces, so this request cannot be told from a replay.
     *
     * @param signFrom a request that is dated at or after this is accepted; it never lies too far ahead
     */
    record SignAgain(Instant serverTime, Instant signFrom) implements AuthError {}
}
