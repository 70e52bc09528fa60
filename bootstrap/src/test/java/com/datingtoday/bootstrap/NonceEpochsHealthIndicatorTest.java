package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class NonceEpochsHealthIndicatorTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration SKEW = Duration.ofSeconds(15);
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration DELAY = SKEW.plus(TOLERANCE);

    private final TestClock clock = new TestClock(START);
    private @Nullable Instant epoch;
    private boolean available = true;

    private final NonceEpochsHealthIndicator indicator = new NonceEpochsHealthIndicator(
            this::start, new SigningPolicy(Duration.ofSeconds(60), SKEW, EnumSet.allOf(SigningScheme.class)), clock);

    private Status status() {
        return indicator.health().getStatus();
    }

    @Test
    void with_old_epochs_the_instance_is_ready_at_once() {
        epoch = START.minus(DELAY);

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void on_a_new_server_the_instance_is_ready_when_clients_sign_late_enough() {
        assertThat(status()).isEqualTo(Status.DOWN);
        assertThat(epoch).isEqualTo(START);

        clock.set(START.plus(DELAY).minusMillis(1));
        assertThat(status()).isEqualTo(Status.DOWN);

        clock.set(START.plus(DELAY));
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void without_redis_the_instance_is_not_ready() {
        available = false;
        assertThat(status()).isEqualTo(Status.DOWN);

        available = true;
        epoch = START.minus(DELAY);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void a_loss_after_the_first_readiness_changes_nothing() {
        epoch = START.minus(DELAY);
        assertThat(status()).isEqualTo(Status.UP);

        epoch = null;
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(epoch).isNull();
    }

    private Instant start(Instant now) {
        if (!available) {
            throw new DependencyUnavailableException(Dependency.REDIS, null);
        }
        var started = epoch == null ? now : epoch;
        epoch = started;
        return started;
    }
}
