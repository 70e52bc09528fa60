package com.datingtoday.application.auth.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Store of the latest code of each phone and of the counters of sent messages and attempts. Each change of one phone is
 * atomic.
 */
public interface SmsCodes {

    /**
     * Limits on sent messages.
     *
     * @param perNumber per phone number, over a sliding period
     * @param perAddress per client address, in fixed windows that begin at multiples of the period
     * @param perNumberRange per 10,000 neighbouring phone numbers, in fixed windows
     * @param total for all phone numbers together, in fixed windows; it bounds the costs
     */
    record SendLimits(
            List<RateLimit> perNumber,
            List<RateLimit> perAddress,
            List<RateLimit> perNumberRange,
            List<RateLimit> total) {}

    /**
     * Limits on attempts. The failure that reaches {@code maxFailuresPerDay} starts the initial lockout; each further
     * failure doubles the lockout up to the maximum.
     */
    record AttemptLimits(int maxAttemptsPerCode, int maxFailuresPerDay, Duration initialLockout, Duration maxLockout) {}

    /**
     * Code to be sent.
     *
     * @param sendId id of this message, for its cancellation
     * @param phone keyed hash of the phone number
     * @param codeHash keyed hash of phone number and code
     * @param address IP address of the client
     * @param numberRange number range, hashed or as plain text
     */
    record PendingCode(
            String sendId,
            Sensitive<String> phone,
            Sensitive<String> codeHash,
            Sensitive<String> address,
            Sensitive<String> numberRange,
            Duration lifetime) {}

    sealed interface SendDecision {

        /**
         * The code is the only valid one of the phone; the quota is the one with the least remaining messages of the
         * phone number.
         */
        record Granted(Quota quota) implements SendDecision {}

        /** A send limit is reached; nothing was counted or changed. */
        record LimitReached(Quota quota) implements SendDecision {}

        /** The phone is locked out; nothing was counted or changed. */
        record LockedOut(Quota quota) implements SendDecision {}
    }

    sealed interface AttemptResult {

        /** The code was correct and is used up. */
        record Correct() implements AttemptResult {}

        /** The code was wrong, or the phone has no code. */
        record Incorrect() implements AttemptResult {}

        /** The phone is locked out; the code was not evaluated. */
        record LockedOut(Quota quota) implements AttemptResult {}
    }

    /** Counts the message and makes the code the only one of the phone; changes nothing if rejected. */
    SendDecision reserve(PendingCode pendingCode, SendLimits sendLimits, AttemptLimits attemptLimits, Instant now);

    /** Reverts a reservation whose message was not sent, with its counts and the previous code. */
    void cancel(PendingCode pendingCode, SendLimits sendLimits, Instant now);

    /**
     * Verifies a code. The attempt is counted before the comparison; a correct code is used up.
     *
     * @param attempt id of this attempt, for {@link #restore}
     * @param codeHashes hash of phone and code under each key
     */
    AttemptResult verify(
            String attempt, String phone, List<String> codeHashes, AttemptLimits attemptLimits, Instant now);

    /** Restores the code that this attempt used up, unless a newer one was sent. */
    void restore(String attempt, String phone, Instant now);
}
