package com.datingtoday.application.auth.port;

import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
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

    AttemptLimits ATTEMPT_LIMITS = new AttemptLimits(5, 20, Duration.ofMinutes(15), DAY);

    AttemptResult CORRECT = new AttemptResult.Correct();
    AttemptResult INCORRECT = new AttemptResult.Incorrect();

    SmsCodes codes();

    /** Returns an unused phone. */
    default String phone() {
        return "1." + AuthSamples.hex(16);
    }

    /** Returns a code with an address and number range of its own. */
    default PendingCode pendingCode(String phone) {
        return pendingCode(phone, "192.0.2." + AuthSamples.hex(8), "+" + AuthSamples.hex(8));
    }

    default PendingCode pendingCode(String phone, String address, String block) {
        return new PendingCode(
                AuthSamples.hex(8),
                new Sensitive<>(phone),
                new Sensitive<>("1." + AuthSamples.hex(32)),
                new Sensitive<>(address),
                new Sensitive<>(block),
                "CN",
                LIFETIME);
    }

    default SendDecision reserve(PendingCode pendingCode, Instant now) {
        return reserve(pendingCode, STRICT, now);
    }

    default SendDecision reserve(PendingCode pendingCode, SendLimits limits, Instant now) {
        return codes().reserve(pendingCode, limits, ATTEMPT_LIMITS, now);
    }

    /** Verifies the code that was sent. */
    default AttemptResult verify(PendingCode pendingCode, Instant now) {
        return verify(pendingCode, ATTEMPT_LIMITS, now);
    }

    default AttemptResult verify(PendingCode pendingCode, AttemptLimits trying, Instant now) {
        return codes().verify(AuthSamples.hex(8), pendingCode.phoneKey(), pendingCode.codeHash(), trying, now);
    }

    /** Verifies a wrong code. */
    default AttemptResult verifyWrongCode(PendingCode pendingCode, Instant now) {
        return verifyWrongCode(pendingCode, ATTEMPT_LIMITS, now);
    }

    default AttemptResult verifyWrongCode(PendingCode pendingCode, AttemptLimits trying, Instant now) {
        return codes().verify(
                        AuthSamples.hex(8),
                        pendingCode.phoneKey(),
                        new Sensitive<>("1." + AuthSamples.hex(32)),
                        trying,
                        now);
    }

    /** Returns limits per number only. */
    default SendLimits perNumber(RateLimit... rates) {
        return new SendLimits(List.of(rates), List.of(), List.of(), List.of());
    }

    default SendDecision granted(int limit, int remaining, Instant resetAt) {
        return new SendDecision.Granted(new Quota(limit, remaining, resetAt));
    }

    default SendDecision limitReached(int limit, Instant resetAt) {
        return new SendDecision.LimitReached(new Quota(limit, 0, resetAt));
    }
}
