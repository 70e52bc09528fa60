package com.datingtoday.application.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GridLifetimePolicyTest {

    @Test
    void a_grid_of_few_users_is_replaced_sooner_than_a_grid_of_many() {
        var policy = new GridLifetimePolicy(Duration.ofHours(1));

        assertThat(policy.interval(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.interval(500_000)).isEqualTo(Duration.ofMinutes(30));
        assertThat(policy.interval(10_000_000)).isEqualTo(Duration.ofHours(1));
        assertThat(new GridLifetimePolicy(Duration.ofMinutes(1)).interval(0)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_lifetime_of_a_grid_must_be_at_least_one_minute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GridLifetimePolicy(Duration.ofMillis(59_999)));
    }
}
