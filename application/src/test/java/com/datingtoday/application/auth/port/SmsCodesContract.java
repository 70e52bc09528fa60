package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.RateLimit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SmsCodes} promises: its parts, and that each phone changes in one atomic step. */
public interface SmsCodesContract
        extends SmsNumberLimitContract,
                SmsCancellationContract,
                SmsWindowLimitContract,
                SmsCodeAttemptContract,
                SmsLockoutContract {

    @Test
    default void of_100_attempts_at_once_with_the_right_code_one_gets_through() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        permit(sent, now);

        var trials = ConcurrentRunner.run(100, _ -> attempt(sent, now));

        assertThat(trials).containsOnlyOnce(RIGHT).containsOnly(RIGHT, WRONG);
    }

    @Test
    default void of_500_guesses_at_once_five_are_evaluated() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        var trying = new AttemptLimits(5, 6, MINUTE, DAY);
        permit(sent, WIDE, now);

        var trials = ConcurrentRunner.run(500, _ -> guess(sent, trying, now));

        assertThat(trials).containsOnly(WRONG);
        assertThat(attempt(sent, trying, now)).isEqualTo(WRONG);
        // Five failures were counted: the sixth makes the phone wait, and not one before.
        var next = sending(sent.phone());
        assertThat(permit(next, WIDE, now)).isInstanceOf(SendDecision.Granted.class);
        assertThat(guess(next, trying, now)).isEqualTo(WRONG);
        assertThat(attempt(next, trying, now)).isInstanceOf(AttemptResult.LockedOut.class);
    }

    @Test
    default void of_500_guesses_at_once_with_the_right_one_among_them_at_most_one_gets_through() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        permit(sent, now);

        var trials = ConcurrentRunner.run(500, number -> number % 10 == 0 ? attempt(sent, now) : guess(sent, now));

        assertThat(trials.stream().filter(RIGHT::equals).count()).isLessThanOrEqualTo(1);
        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void of_50_permits_at_once_as_many_are_granted_as_the_limit_allows() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = new SendLimits(List.of(new RateLimit(3, HOUR)), List.of(), List.of(), List.of());

        var permits = ConcurrentRunner.run(50, _ -> permit(sending(phone), limits, now));

        assertThat(permits.stream().filter(SendDecision.Granted.class::isInstance))
                .hasSize(3);
        assertThat(permits.stream().filter(SendDecision.LimitReached.class::isInstance))
                .hasSize(47);
    }
}
