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
     * @param perRegion for the region of the phone number, in fixed windows
     */
    record SendLimits(
            List<RateLimit> perNumber,
            List<RateLimit> perAddress,
            List<RateLimit> perNumberRange,
            List<RateLimit> total,
            List<RateLimit> perRegion) {

        /** Creates limits without a limit per region. */
        public SendLimits(
                List<RateLimit> perNumber,
                List<RateLimit> perAddress,
                List<RateLimit> perNumberRange,
                List<RateLimit> total) {
            this(perNumber, perAddress, perNumberRange, total, List.of());
        }

        /** Returns the limits with those of a region. */
        public SendLimits withRegion(RateLimit... limits) {
            return new SendLimits(perNumber, perAddress, perNumberRange, total, List.of(limits));
        }
    }

    /**
     * Limits on attempts. The failure that reaches {@code maxFailuresInARow} starts the initial lockout; each further
     * failure in the row doubles the lockout up to the maximum.
     *
     * @param maxFailuresInARow failures that follow each other within 24 hours each; a correct code, or 24 hours without
     *     a failure, starts a new row
     */
    record AttemptLimits(int maxAttemptsPerCode, int maxFailuresInARow, Duration initialLockout, Duration maxLockout) {}

    /**
     * Code to be sent.
     *
     * @param sendId id of this message, for its cancellation
     * @param phoneKey keyed hash of the phone number, the key of its record
     * @param codeHash keyed hash of phone number and code
     * @param address IP address of the client
     * @param numberRange number range, hashed or as plain text
     * @param region region of the phone number
     */
    record PendingCode(
            String sendId,
            Sensitive<String> phoneKey,
            Sensitive<String> codeHash,
            Sensitive<String> address,
            Sensitive<String> numberRange,
            String region,
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

        /** The code was wrong, or the phone has no usable code. */
        record Incorrect() implements AttemptResult {}

        /** The phone is locked out; the code was not evaluated. */
        record LockedOut(Quota quota) implements AttemptResult {}
    }

    /** Counts the message and makes the code the only one of the phone; changes nothing if rejected. */
    SendDecision reserve(PendingCode pendingCode, SendLimits sendLimits, AttemptLimits attemptLimits, Instant now);

    /** Reverts a reservation whose message was not sent, with its counts and the previous code. */
    void cancel(PendingCode pendingCode, SendLimits sendLimits);

    /**
     * Verifies a code. A usable code is one that exists and is not expired, used up or out of attempts. If the phone has
     * one, the attempt is counted before the comparison, and a correct code is used up. Otherwise the result is
     * {@link AttemptResult.Incorrect}, and nothing is counted.
     *
     * @param attemptId id of this attempt, for {@link #restore}
     * @param phoneKey as in {@link PendingCode}
     * @param codeHash as in {@link PendingCode}; under the same key as {@code phoneKey}, because the record of a phone is
     *     found only under the key that also hashed its code
     */
    AttemptResult verify(
            String attemptId,
            Sensitive<String> phoneKey,
            Sensitive<String> codeHash,
            AttemptLimits attemptLimits,
            Instant now);

    /** Restores the code that this attempt used up, unless a newer one was sent. */
    void restore(String attemptId, Sensitive<String> phoneKey);
}
