package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** Contract of {@link SmsCodes} for lockouts after wrong codes. */
public interface SmsLockoutContract extends SmsCodesContractSupport {

    int MAX_FAILURES = 7;
    Duration INITIAL_LOCKOUT = Duration.ofMinutes(15);
    Duration MAX_LOCKOUT = Duration.ofMinutes(50);
    AttemptLimits LIMITS = new AttemptLimits(5, MAX_FAILURES, INITIAL_LOCKOUT, MAX_LOCKOUT);

    private PendingCode sent(String phone, Instant now) {
        var pendingCode = pendingCode(phone);
        assertThat(codes().reserve(pendingCode, WIDE, LIMITS, now)).isInstanceOf(SendDecision.Granted.class);
        return pendingCode;
    }

    /** Causes this number of failures and sends the codes that they need. */
    private void fail(String phone, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(verifyWrongCode(sent(phone, now), LIMITS, now)).isEqualTo(INCORRECT);
        }
    }

    private static AttemptResult lockedOut(Instant until) {
        return new AttemptResult.LockedOut(new Quota(MAX_FAILURES, 0, until));
    }

    @Test
    default void the_failure_that_reaches_the_limit_starts_a_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES - 1, now);
        var last = sent(phone, now);

        assertThat(verifyWrongCode(last, LIMITS, now)).isEqualTo(INCORRECT);

        var end = now.plus(INITIAL_LOCKOUT);
        assertThat(verify(last, LIMITS, now)).isEqualTo(lockedOut(end));
        assertThat(verify(last, LIMITS, now.plusSeconds(60))).isEqualTo(lockedOut(end));
        assertThat(verifyWrongCode(last, LIMITS, end.minusMillis(1))).isEqualTo(lockedOut(end));
        assertThat(verifyWrongCode(last, LIMITS, end)).isEqualTo(INCORRECT);
    }

    @Test
    default void failures_below_the_limit_cause_no_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES - 1, now);

        assertThat(verify(sent(phone, now), LIMITS, now)).isEqualTo(CORRECT);
    }

    @Test
    default void during_a_lockout_no_code_is_sent_or_counted() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES, now);
        var end = now.plus(INITIAL_LOCKOUT);
        var limits = new SendLimits(List.of(new RateLimit(MAX_FAILURES + 1, HOUR)), List.of(), List.of(), List.of());
        var lockedOut = new SendDecision.LockedOut(new Quota(MAX_FAILURES, 0, end));

        assertThat(codes().reserve(pendingCode(phone), limits, LIMITS, now)).isEqualTo(lockedOut);
        assertThat(codes().reserve(pendingCode(phone), limits, LIMITS, end.minusMillis(1)))
                .isEqualTo(lockedOut);

        assertThat(codes().reserve(pendingCode(phone), limits, LIMITS, end))
                .isEqualTo(new SendDecision.Granted(new Quota(MAX_FAILURES + 1, 0, now.plus(HOUR))));
    }

    @Test
    default void during_a_lockout_codes_are_not_evaluated() {
        var now = AuthSamples.now();
        var patience = new AttemptLimits(5, 2, Duration.ofMinutes(1), MAX_LOCKOUT);
        var sent = sent(phone(), now);
        verifyWrongCode(sent, patience, now);
        verifyWrongCode(sent, patience, now);
        for (int i = 0; i < 5; i++) {
            assertThat(verify(sent, patience, now)).isInstanceOf(AttemptResult.LockedOut.class);
            assertThat(verifyWrongCode(sent, patience, now)).isInstanceOf(AttemptResult.LockedOut.class);
        }

        assertThat(verify(sent, patience, now.plusSeconds(60))).isEqualTo(CORRECT);
    }

    @Test
    default void each_further_failure_doubles_the_lockout_up_to_the_maximum() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES, now);

        for (var wait :
                List.of(INITIAL_LOCKOUT, INITIAL_LOCKOUT.multipliedBy(2), MAX_LOCKOUT, MAX_LOCKOUT, MAX_LOCKOUT)) {
            var end = now.plus(wait);
            assertThat(verify(pendingCode(phone), LIMITS, end.minusMillis(1))).isEqualTo(lockedOut(end));
            assertThat(verify(pendingCode(phone), LIMITS, end)).isEqualTo(INCORRECT);
            now = end;
            fail(phone, 1, now);
        }
    }

    @Test
    default void the_correct_code_clears_the_failures() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES - 1, now);
        assertThat(verify(sent(phone, now), LIMITS, now)).isEqualTo(CORRECT);

        fail(phone, MAX_FAILURES - 1, now);

        assertThat(verify(sent(phone, now), LIMITS, now)).isEqualTo(CORRECT);
    }

    @Test
    default void the_correct_code_after_a_lockout_resets_the_next_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES, now);
        var later = now.plus(INITIAL_LOCKOUT);
        assertThat(verify(sent(phone, later), LIMITS, later)).isEqualTo(CORRECT);

        fail(phone, MAX_FAILURES, later);

        assertThat(verify(pendingCode(phone), LIMITS, later)).isEqualTo(lockedOut(later.plus(INITIAL_LOCKOUT)));
    }

    @Test
    default void a_failure_without_a_valid_code_is_not_counted() {
        var now = AuthSamples.now();
        var none = pendingCode(phone());
        var used = sent(phone(), now);
        verify(used, LIMITS, now);
        var tried = sent(phone(), now);
        var expired = sent(phone(), now);
        var later = now.plus(LIFETIME);

        for (int i = 0; i < 2 * MAX_FAILURES; i++) {
            assertThat(verifyWrongCode(none, LIMITS, now)).isEqualTo(INCORRECT);
            assertThat(verify(used, LIMITS, now)).isEqualTo(INCORRECT);
            assertThat(verifyWrongCode(tried, LIMITS, now)).isEqualTo(INCORRECT);
            assertThat(verify(expired, LIMITS, later)).isEqualTo(INCORRECT);
        }
    }

    @Test
    default void failures_within_a_day_add_up() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, 1, now);
        fail(phone, MAX_FAILURES - 2, now.plus(Duration.ofHours(12)));
        var later = now.plus(Duration.ofHours(23));
        fail(phone, 1, later);

        assertThat(verify(pendingCode(phone), LIMITS, later)).isEqualTo(lockedOut(later.plus(INITIAL_LOCKOUT)));
    }

    @Test
    default void failures_expire_after_two_days_without_another() {
        var now = AuthSamples.now();
        var phone = phone();
        fail(phone, MAX_FAILURES - 1, now);
        var later = now.plus(Duration.ofHours(49));
        fail(phone, 1, later);

        assertThat(verify(sent(phone, later), LIMITS, later)).isEqualTo(CORRECT);
    }

    @Test
    default void a_lockout_applies_to_one_phone_only() {
        var now = AuthSamples.now();
        fail(phone(), MAX_FAILURES, now);

        assertThat(verify(sent(phone(), now), LIMITS, now)).isEqualTo(CORRECT);
    }
}
