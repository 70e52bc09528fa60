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

    int FAILURES = 7;
    Duration FIRST = Duration.ofMinutes(15);
    Duration LONGEST = Duration.ofMinutes(50);
    AttemptLimits PATIENCE = new AttemptLimits(5, FAILURES, FIRST, LONGEST);

    private PendingCode sent(String phone, Instant now) {
        var pendingCode = sending(phone);
        assertThat(codes().reserve(pendingCode, WIDE, PATIENCE, now)).isInstanceOf(SendDecision.Granted.class);
        return pendingCode;
    }

    /** Causes this number of failures and sends the codes that they need. */
    private void failures(String phone, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(guess(sent(phone, now), PATIENCE, now)).isEqualTo(WRONG);
        }
    }

    private static AttemptResult waiting(Instant until) {
        return new AttemptResult.LockedOut(new Quota(FAILURES, 0, until));
    }

    @Test
    default void the_failure_that_reaches_the_limit_starts_a_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES - 1, now);
        var last = sent(phone, now);

        assertThat(guess(last, PATIENCE, now)).isEqualTo(WRONG);

        var end = now.plus(FIRST);
        assertThat(attempt(last, PATIENCE, now)).isEqualTo(waiting(end));
        assertThat(attempt(last, PATIENCE, now.plusSeconds(60))).isEqualTo(waiting(end));
        assertThat(guess(last, PATIENCE, end.minusMillis(1))).isEqualTo(waiting(end));
        assertThat(guess(last, PATIENCE, end)).isEqualTo(WRONG);
    }

    @Test
    default void failures_below_the_limit_cause_no_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES - 1, now);

        assertThat(attempt(sent(phone, now), PATIENCE, now)).isEqualTo(RIGHT);
    }

    @Test
    default void during_a_lockout_no_code_is_sent_or_counted() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES, now);
        var end = now.plus(FIRST);
        var limits = new SendLimits(List.of(new RateLimit(FAILURES + 1, HOUR)), List.of(), List.of(), List.of());
        var lockedOut = new SendDecision.LockedOut(new Quota(FAILURES, 0, end));

        assertThat(codes().reserve(sending(phone), limits, PATIENCE, now)).isEqualTo(lockedOut);
        assertThat(codes().reserve(sending(phone), limits, PATIENCE, end.minusMillis(1)))
                .isEqualTo(lockedOut);

        assertThat(codes().reserve(sending(phone), limits, PATIENCE, end))
                .isEqualTo(new SendDecision.Granted(new Quota(FAILURES + 1, 0, now.plus(HOUR))));
    }

    @Test
    default void during_a_lockout_codes_are_not_evaluated() {
        var now = AuthSamples.now();
        var patience = new AttemptLimits(5, 2, Duration.ofMinutes(1), LONGEST);
        var sent = sent(phone(), now);
        guess(sent, patience, now);
        guess(sent, patience, now);
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(sent, patience, now)).isInstanceOf(AttemptResult.LockedOut.class);
            assertThat(guess(sent, patience, now)).isInstanceOf(AttemptResult.LockedOut.class);
        }

        assertThat(attempt(sent, patience, now.plusSeconds(60))).isEqualTo(RIGHT);
    }

    @Test
    default void each_further_failure_doubles_the_lockout_up_to_the_maximum() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES, now);

        for (var wait : List.of(FIRST, FIRST.multipliedBy(2), LONGEST, LONGEST, LONGEST)) {
            var end = now.plus(wait);
            assertThat(attempt(sending(phone), PATIENCE, end.minusMillis(1))).isEqualTo(waiting(end));
            assertThat(attempt(sending(phone), PATIENCE, end)).isEqualTo(WRONG);
            now = end;
            failures(phone, 1, now);
        }
    }

    @Test
    default void the_correct_code_clears_the_failures() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES - 1, now);
        assertThat(attempt(sent(phone, now), PATIENCE, now)).isEqualTo(RIGHT);

        failures(phone, FAILURES - 1, now);

        assertThat(attempt(sent(phone, now), PATIENCE, now)).isEqualTo(RIGHT);
    }

    @Test
    default void the_correct_code_after_a_lockout_resets_the_next_lockout() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES, now);
        var later = now.plus(FIRST);
        assertThat(attempt(sent(phone, later), PATIENCE, later)).isEqualTo(RIGHT);

        failures(phone, FAILURES, later);

        assertThat(attempt(sending(phone), PATIENCE, later)).isEqualTo(waiting(later.plus(FIRST)));
    }

    @Test
    default void a_failure_without_a_valid_code_is_not_counted() {
        var now = AuthSamples.now();
        var none = sending(phone());
        var used = sent(phone(), now);
        attempt(used, PATIENCE, now);
        var tried = sent(phone(), now);
        var expired = sent(phone(), now);
        var later = now.plus(LIFETIME);

        for (int i = 0; i < 2 * FAILURES; i++) {
            assertThat(guess(none, PATIENCE, now)).isEqualTo(WRONG);
            assertThat(attempt(used, PATIENCE, now)).isEqualTo(WRONG);
            assertThat(guess(tried, PATIENCE, now)).isEqualTo(WRONG);
            assertThat(attempt(expired, PATIENCE, later)).isEqualTo(WRONG);
        }
    }

    @Test
    default void failures_within_a_day_add_up() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, 1, now);
        failures(phone, FAILURES - 2, now.plus(Duration.ofHours(12)));
        var later = now.plus(Duration.ofHours(23));
        failures(phone, 1, later);

        assertThat(attempt(sending(phone), PATIENCE, later)).isEqualTo(waiting(later.plus(FIRST)));
    }

    @Test
    default void failures_expire_after_two_days_without_another() {
        var now = AuthSamples.now();
        var phone = phone();
        failures(phone, FAILURES - 1, now);
        var later = now.plus(Duration.ofHours(49));
        failures(phone, 1, later);

        assertThat(attempt(sent(phone, later), PATIENCE, later)).isEqualTo(RIGHT);
    }

    @Test
    default void a_lockout_applies_to_one_phone_only() {
        var now = AuthSamples.now();
        failures(phone(), FAILURES, now);

        assertThat(attempt(sent(phone(), now), PATIENCE, now)).isEqualTo(RIGHT);
    }
}
