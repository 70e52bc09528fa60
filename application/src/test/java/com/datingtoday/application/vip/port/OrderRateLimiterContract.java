package com.datingtoday.application.vip.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link OrderRateLimiter} promises. */
public interface OrderRateLimiterContract {

    RateLimit THREE = new RateLimit(3, Duration.ofHours(1));

    OrderRateLimiter limits();

    Instant now();

    /** Lets what is kept grow older by so much, and the time too. */
    void pass(Duration time);

    @Test
    default void of_many_orders_at_once_as_many_are_counted_as_allowed() {
        var user = AuthSamples.user();

        var counted = ConcurrentRunner.run(20, _ -> limits().increment(user, THREE, now()));

        assertThat(counted).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(limits().increment(AuthSamples.user(), THREE, now())).isEmpty();
    }

    @Test
    default void who_is_over_is_told_until_when_and_may_again_then() {
        var user = AuthSamples.user();
        var end = now().plus(Duration.ofHours(1));
        for (var order = 0; order < 3; order++) {
            assertThat(limits().increment(user, THREE, now())).isEmpty();
        }
        pass(Duration.ofMinutes(59));

        assertThat(limits().increment(user, THREE, now())).hasValueSatisfying(quota -> {
            assertThat(quota.limit()).isEqualTo(3);
            assertThat(quota.remaining()).isZero();
            assertThat(quota.resetAt()).isCloseTo(end, within(30, ChronoUnit.SECONDS));
        });
        pass(Duration.ofMinutes(1));
        assertThat(limits().increment(user, THREE, now())).isEmpty();
    }
}
