package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;

/** Reasons for rejecting a signed request, an SMS code or a login. */
public sealed interface AuthError extends DomainError {

    /** Not a phone number that can receive a text message. */
    record MalformedPhone() implements AuthError {}

    /** SMS codes are not sent to the region of the phone number. */
    record UnsupportedPhoneRegion() implements AuthError {}

    /** Wrong, used or expired code, or too many attempts for it; the response does not distinguish them. */
    record WrongCode() implements AuthError {}

    /** The phone number is locked out after too many wrong codes. */
    record TooManyAttempts(Quota quota) implements AuthError {}

    /** A limit on text messages is reached: per phone number, client address, number range or in total. */
    record TooManySmsMessages(Quota quota) implements AuthError {}

    record AccountSuspended() implements AuthError {}

    /** The call needs a login, but the request has no session, or the session expired or ended. */
    record NotLoggedIn() implements AuthError {}

    /** Wrong signature, unknown app key or unknown session; the response does not distinguish them. */
    record InvalidSignature() implements AuthError {}

    /** The timestamp is too old or too far in the future; the client corrects its clock by {@code serverTime}. */
    record TimestampOutsideWindow(Instant serverTime) implements AuthError {}

    /** The nonce was used before, so the request is a replay. */
    record NonceReused() implements AuthError {}

    record SchemeNotAllowed() implements AuthError {}

    /**
     * The server lost its record of used nonces and cannot distinguish this request from a replay.
     *
     * @param signFrom earliest timestamp of an accepted request; within the allowed clock skew
     */
    record SignAgain(Instant serverTime, Instant signFrom) implements AuthError {}
}
