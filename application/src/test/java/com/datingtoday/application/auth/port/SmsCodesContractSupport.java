package com.datingtoday.application.auth.port;

import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Shared parts of {@link SmsCodesContract}. */
public interface SmsCodesContractSupport {

    Duration MINUTE = Duration.ofMinutes(1);
    Duration HOUR = Duration.ofHours(1);
    Duration DAY = Duration.ofDays(1);
    Duration LIFETIME = Duration.ofMinutes(5);

    /** Limits per number as in production. */
    SendLimits STRICT = new SendLimits(
            List.of(new RateLimit(1, MINUTE), new RateLimit(5, HOUR), new RateLimit(10, DAY)),
            List.of(),
            List.of(),
            List.of());

    SendLimits WIDE = new SendLimits(List.of(new RateLimit(1000, MINUTE)), List.of(), List.of(), List.of());

    AttemptLimits TRYING = new AttemptLimits(5, 20, Duration.ofMinutes(15), DAY);

    AttemptResult RIGHT = new AttemptResult.Correct();
    AttemptResult WRONG = new AttemptResult.Incorrect();

    SmsCodes codes();

    /** Returns an unused phone. */
    default String phone() {
        return "1." + AuthSamples.hex(16);
    }

    /** Returns a code with an address and number range of its own. */
    default PendingCode sending(String phone) {
        return sending(phone, "192.0.2." + AuthSamples.hex(8), "+" + AuthSamples.hex(8));
    }

    default PendingCode sending(String phone, String address, String block) {
        return new PendingCode(AuthSamples.hex(8), phone, "1." + AuthSamples.hex(32), address, block, LIFETIME);
    }

    default SendDecision permit(PendingCode pendingCode, Instant now) {
        return permit(pendingCode, STRICT, now);
    }

    default SendDecision permit(PendingCode pendingCode, SendLimits limits, Instant now) {
        return codes().reserve(pendingCode, limits, TRYING, now);
    }

    /** Verifies the code that was sent. */
    default AttemptResult attempt(PendingCode pendingCode, Instant now) {
        return attempt(pendingCode, TRYING, now);
    }

    default AttemptResult attempt(PendingCode pendingCode, AttemptLimits trying, Instant now) {
        return codes().verify(AuthSamples.hex(8), pendingCode.phone(), List.of(pendingCode.codeHash()), trying, now);
    }

    /** Verifies a wrong code. */
    default AttemptResult guess(PendingCode pendingCode, Instant now) {
        return guess(pendingCode, TRYING, now);
    }

    default AttemptResult guess(PendingCode pendingCode, AttemptLimits trying, Instant now) {
        return codes().verify(
                        AuthSamples.hex(8), pendingCode.phone(), List.of("1." + AuthSamples.hex(32)), trying, now);
    }

    /** Returns limits per number only. */
    default SendLimits number(RateLimit... rates) {
        return new SendLimits(List.of(rates), List.of(), List.of(), List.of());
    }

    default SendDecision granted(int limit, int remaining, Instant resetAt) {
        return new SendDecision.Granted(new Quota(limit, remaining, resetAt));
    }

    default SendDecision tooMany(int limit, Instant resetAt) {
        return new SendDecision.LimitReached(new Quota(limit, 0, resetAt));
    }
}
