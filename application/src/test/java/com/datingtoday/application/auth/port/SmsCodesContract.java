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
        var sent = pendingCode(phone());
        reserve(sent, now);

        var trials = ConcurrentRunner.run(100, _ -> verify(sent, now));

        assertThat(trials).containsOnlyOnce(CORRECT).containsOnly(CORRECT, INCORRECT);
    }

    @Test
    default void five_of_500_concurrent_guesses_are_evaluated() {
        var now = AuthSamples.now();
        var sent = pendingCode(phone());
        var trying = new AttemptLimits(5, 6, MINUTE, DAY);
        reserve(sent, WIDE, now);

        var trials = ConcurrentRunner.run(500, _ -> verifyWrongCode(sent, trying, now));

        assertThat(trials).containsOnly(INCORRECT);
        assertThat(verify(sent, trying, now)).isEqualTo(INCORRECT);
        // Exactly five failures were counted: the sixth one locks the phone out.
        var next = pendingCode(sent.phoneKey().value());
        assertThat(reserve(next, WIDE, now)).isInstanceOf(SendDecision.Granted.class);
        assertThat(verifyWrongCode(next, trying, now)).isEqualTo(INCORRECT);
        assertThat(verify(next, trying, now)).isInstanceOf(AttemptResult.LockedOut.class);
    }

    @Test
    default void at_most_one_of_500_concurrent_guesses_succeeds() {
        var now = AuthSamples.now();
        var sent = pendingCode(phone());
        reserve(sent, now);

        var trials =
                ConcurrentRunner.run(500, number -> number % 10 == 0 ? verify(sent, now) : verifyWrongCode(sent, now));

        assertThat(trials.stream().filter(CORRECT::equals).count()).isLessThanOrEqualTo(1);
        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void concurrent_reservations_are_granted_up_to_the_limit() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = new SendLimits(List.of(new RateLimit(3, HOUR)), List.of(), List.of(), List.of());

        var permits = ConcurrentRunner.run(50, _ -> reserve(pendingCode(phone), limits, now));

        assertThat(permits.stream().filter(SendDecision.Granted.class::isInstance))
                .hasSize(3);
        assertThat(permits.stream().filter(SendDecision.LimitReached.class::isInstance))
                .hasSize(47);
    }
}
