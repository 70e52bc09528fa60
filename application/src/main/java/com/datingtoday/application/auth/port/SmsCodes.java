package com.datingtoday.application.auth.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The code each phone was sent last, how often codes were sent and how often they were tried. All of one phone changes
 * in one atomic step.
 */
public interface SmsCodes {

    /**
     * How often codes may be sent.
     *
     * @param perNumber for one phone number, exact over any period of that length
     * @param perAddress for one client address, by the clock: periods begin at multiples of their length
     * @param perNumberRange for 10,000 neighbouring numbers, by the clock
     * @param total for everybody together, by the clock: what may be spent at most
     */
    record SendLimits(
            List<RateLimit> perNumber,
            List<RateLimit> perAddress,
            List<RateLimit> perNumberRange,
            List<RateLimit> total) {}

    /**
     * When wrong codes make a phone wait. The first wait begins with the failure that reaches {@code failuresADay}; each
     * further failure doubles it.
     */
    record AttemptLimits(int maxAttemptsPerCode, int maxFailuresPerDay, Duration initialLockout, Duration maxLockout) {}

    /**
     * A code about to be sent.
     *
     * @param sendId names this attempt, to withdraw it
     * @param phone a keyed hash of the number
     * @param codeHash a keyed hash of phone and code
     * @param address the client's address
     * @param numberRange the block of numbers, as a keyed hash or in clear
     */
    record PendingCode(
            String sendId, String phone, String codeHash, String address, String numberRange, Duration lifetime) {

        /** Never block or address. */
        @Override
        public String toString() {
            return "Sending[" + sendId + "]";
        }
    }

    /** Whether the code may be sent. */
    sealed interface SendDecision {

        /** It may, it is the phone's only code from now on; the quota is the tightest of the number's. */
        record Granted(Quota quota) implements SendDecision {}

        /** A limit on sending is reached; nothing was counted or changed. */
        record LimitReached(Quota quota) implements SendDecision {}

        /** The phone must wait because of wrong codes; nothing was counted or changed. */
        record LockedOut(Quota quota) implements SendDecision {}
    }

    /** What came of trying a code. */
    sealed interface AttemptResult {

        /** It was right, and is used now. */
        record Correct() implements AttemptResult {}

        /** It was wrong, or there is no code to be right. */
        record Incorrect() implements AttemptResult {}

        /** The phone must wait; nothing was evaluated. */
        record LockedOut(Quota quota) implements AttemptResult {}
    }

    /** Counts the message and makes the code the phone's only one, or refuses and changes nothing. */
    SendDecision reserve(PendingCode pendingCode, SendLimits limits, AttemptLimits trying, Instant now);

    /** Takes back a permit because no message went out: the counts and the code before are as if it had not been. */
    void cancel(PendingCode pendingCode, SendLimits limits, Instant now);

    /**
     * Tries a code, counted before it is compared. The right one is used up by it.
     *
     * @param attempt names this attempt, to give the code back
     * @param codeHashes the hash of phone and code under each known key
     */
    AttemptResult verify(String attempt, String phone, List<String> codeHashes, AttemptLimits trying, Instant now);

    /** Makes a code that this attempt used up good again, unless a newer one was sent meanwhile. */
    void restore(String attempt, String phone, Instant now);
}
