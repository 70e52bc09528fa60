package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client over the limit of its address repeatedly requests codes for the phone of another user. */
class SmsFloodIT {

    static final Duration MINUTES = Duration.ofMinutes(5);
    static final AttemptLimits TRYING = new AttemptLimits(5, 20, Duration.ofMinutes(15), Duration.ofDays(1));
    static final SendLimits LIMITS = new SendLimits(
            List.of(new RateLimit(5, Duration.ofHours(1))),
            List.of(new RateLimit(1, Duration.ofDays(1))),
            List.of(),
            List.of());

    @Test
    void a_flood_by_one_address_does_not_invalidate_the_owners_code() {
        var codes = TwoAuthInstances.ONE.codes();
        var now = AuthSamples.now();
        var attacker = AuthSamples.hex(8);
        codes.reserve(pendingCode(AuthSamples.hex(8), "x", attacker), LIMITS, TRYING, now);
        codes.reserve(pendingCode(AuthSamples.hex(8), "x", attacker), LIMITS, TRYING, now);

        for (int round = 0; round < 20; round++) {
            var victim = AuthSamples.hex(8);
            assertThat(codes.reserve(pendingCode(victim, "right", AuthSamples.hex(8)), LIMITS, TRYING, now))
                    .isInstanceOf(SendDecision.Granted.class);

            var outcomes = ConcurrentRunner.run(
                    12,
                    i -> i == 6
                            ? codes.verify(
                                    AuthSamples.hex(8), new Sensitive<>(victim), new Sensitive<>("right"), TRYING, now)
                            : codes.reserve(pendingCode(victim, "forged", attacker), LIMITS, TRYING, now));

            assertThat(outcomes.get(6)).isEqualTo(new AttemptResult.Correct());
            assertThat(outcomes.stream().filter(SendDecision.LimitReached.class::isInstance))
                    .hasSize(11);
        }
    }

    private static PendingCode pendingCode(String phone, String codeHash, String address) {
        return new PendingCode(
                AuthSamples.hex(8),
                new Sensitive<>(phone),
                new Sensitive<>(codeHash),
                new Sensitive<>(address),
                new Sensitive<>("+86134"),
                "CN",
                MINUTES);
    }
}
