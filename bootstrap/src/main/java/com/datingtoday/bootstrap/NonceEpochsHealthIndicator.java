package com.datingtoday.bootstrap;

import com.datingtoday.application.auth.port.NonceEpochs;
import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.application.shared.DependencyUnavailableException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health indicator for the first readiness of an instance: the epochs of all nonces have started, and requests that are
 * signed now are later than the epochs by the maximum clock skew, so none is rejected with 1004. On a new Redis the
 * instance becomes ready after that time. A later loss does not affect the readiness, because clients sign again.
 */
@Component("nonceEpochsHealthIndicator")
final class NonceEpochsHealthIndicator implements HealthIndicator {

    /** Timestamps are whole seconds, and clocks of clients differ by about a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final NonceEpochs nonceEpochs;
    private final SigningPolicy policy;
    private final Clock clock;
    private volatile boolean wasUp;

    NonceEpochsHealthIndicator(NonceEpochs nonceEpochs, SigningPolicy policy, Clock clock) {
        this.nonceEpochs = nonceEpochs;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Health health() {
        wasUp = wasUp || epochsCoverNow();
        return (wasUp ? Health.up() : Health.down()).build();
    }

    private boolean epochsCoverNow() {
        var now = clock.instant();
        try {
            var signFrom = nonceEpochs.start(now).plus(policy.maxClockSkew());
            return !now.minus(TOLERANCE).isBefore(signFrom);
        } catch (DependencyUnavailableException unavailable) {
            return false;
        }
    }
}
