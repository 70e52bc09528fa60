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

/** Contract of {@link OrderRateLimiter}. */
public interface OrderRateLimiterContract {

    RateLimit THREE = new RateLimit(3, Duration.ofHours(1));

    OrderRateLimiter orderRateLimiter();

    Instant now();

    /** Advances the clock and the age of stored counters. */
    void advance(Duration time);

    @Test
    default void concurrent_orders_are_counted_up_to_the_limit() {
        var user = AuthSamples.user();

        var counted = ConcurrentRunner.run(20, _ -> orderRateLimiter().increment(user, THREE, now()));

        assertThat(counted).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(orderRateLimiter().increment(AuthSamples.user(), THREE, now()))
                .isEmpty();
    }

    @Test
    default void a_user_over_the_limit_receives_the_reset_time_and_can_order_again_then() {
        var user = AuthSamples.user();
        var end = now().plus(Duration.ofHours(1));
        for (var order = 0; order < 3; order++) {
            assertThat(orderRateLimiter().increment(user, THREE, now())).isEmpty();
        }
        advance(Duration.ofMinutes(59));

        assertThat(orderRateLimiter().increment(user, THREE, now())).hasValueSatisfying(quota -> {
            assertThat(quota.limit()).isEqualTo(3);
            assertThat(quota.remaining()).isZero();
            assertThat(quota.resetAt()).isCloseTo(end, within(30, ChronoUnit.SECONDS));
        });
        advance(Duration.ofMinutes(1));
        assertThat(orderRateLimiter().increment(user, THREE, now())).isEmpty();
    }
}
