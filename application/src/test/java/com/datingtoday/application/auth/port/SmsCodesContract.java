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

/** Contract of {@link SmsCodes}: its parts and the atomicity of changes of one phone. */
public interface SmsCodesContract
        extends SmsNumberLimitContract,
                SmsCancellationContract,
                SmsWindowLimitContract,
                SmsCodeAttemptContract,
                SmsLockoutContract {

    @Test
    default void one_of_100_concurrent_attempts_with_the_correct_code_succeeds() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        permit(sent, now);

        var trials = ConcurrentRunner.run(100, _ -> attempt(sent, now));

        assertThat(trials).containsOnlyOnce(RIGHT).containsOnly(RIGHT, WRONG);
    }

    @Test
    default void five_of_500_concurrent_guesses_are_evaluated() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        var trying = new AttemptLimits(5, 6, MINUTE, DAY);
        permit(sent, WIDE, now);

        var trials = ConcurrentRunner.run(500, _ -> guess(sent, trying, now));

        assertThat(trials).containsOnly(WRONG);
        assertThat(attempt(sent, trying, now)).isEqualTo(WRONG);
        // Exactly five failures were counted: the sixth one locks the phone out.
        var next = sending(sent.phone());
        assertThat(permit(next, WIDE, now)).isInstanceOf(SendDecision.Granted.class);
        assertThat(guess(next, trying, now)).isEqualTo(WRONG);
        assertThat(attempt(next, trying, now)).isInstanceOf(AttemptResult.LockedOut.class);
    }

    @Test
    default void at_most_one_of_500_concurrent_guesses_succeeds() {
        var now = AuthSamples.now();
        var sent = sending(phone());
        permit(sent, now);

        var trials = ConcurrentRunner.run(500, number -> number % 10 == 0 ? attempt(sent, now) : guess(sent, now));

        assertThat(trials.stream().filter(RIGHT::equals).count()).isLessThanOrEqualTo(1);
        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void concurrent_reservations_are_granted_up_to_the_limit() {
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
