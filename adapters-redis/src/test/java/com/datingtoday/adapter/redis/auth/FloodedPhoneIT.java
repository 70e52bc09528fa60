package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.application.auth.port.SmsCodes.Trial;
import com.datingtoday.application.auth.port.SmsCodes.TryingLimits;
import com.datingtoday.application.shared.ConcurrentRunner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody over the limit of his address asks for codes for a phone that is not his, again and again. */
class FloodedPhoneIT {

    static final Duration MINUTES = Duration.ofMinutes(5);
    static final TryingLimits TRYING = new TryingLimits(5, 20, Duration.ofMinutes(15), Duration.ofDays(1));
    static final SendingLimits LIMITS = new SendingLimits(
            List.of(new Rate(5, Duration.ofHours(1))), List.of(new Rate(1, Duration.ofDays(1))), List.of(), List.of());

    @Test
    void its_owner_can_always_log_in_with_the_code_he_was_sent() {
        var codes = TwoInstances.ONE.codes();
        var now = Samples.now();
        var attacker = Samples.hex(8);
        codes.permit(sending(Samples.hex(8), "x", attacker), LIMITS, TRYING, now);
        codes.permit(sending(Samples.hex(8), "x", attacker), LIMITS, TRYING, now);

        for (int round = 0; round < 20; round++) {
            var victim = Samples.hex(8);
            assertThat(codes.permit(sending(victim, "right", Samples.hex(8)), LIMITS, TRYING, now))
                    .isInstanceOf(Permit.Granted.class);

            var outcomes = ConcurrentRunner.run(
                    12,
                    i -> i == 6
                            ? codes.attempt(Samples.hex(8), victim, List.of("right"), TRYING, now)
                            : codes.permit(sending(victim, "forged", attacker), LIMITS, TRYING, now));

            assertThat(outcomes.get(6)).isEqualTo(new Trial.Right());
            assertThat(outcomes.stream().filter(Permit.TooMany.class::isInstance))
                    .hasSize(11);
        }
    }

    private static Sending sending(String phone, String codeHash, String address) {
        return new Sending(Samples.hex(8), phone, codeHash, address, "+86134", MINUTES);
    }
}
