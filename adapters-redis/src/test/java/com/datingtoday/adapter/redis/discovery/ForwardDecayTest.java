package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForwardDecayTest {

    private static final Duration HALF_LIFE = Duration.ofDays(3);
    private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");

    private final ForwardDecay forwardDecay = new ForwardDecay(HALF_LIFE);

    @Test
    void an_interaction_one_half_life_later_weighs_twice_as_much() {
        assertThat(forwardDecay.factor(NOW.plus(HALF_LIFE)) / forwardDecay.factor(NOW))
                .isEqualTo(2, within(1e-12));
        assertThat(forwardDecay.factor(NOW.plus(HALF_LIFE.dividedBy(2))) / forwardDecay.factor(NOW))
                .isEqualTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void factors_grow_from_1_to_2_to_the_power_of_200_within_an_epoch() {
        var begin = Instant.EPOCH.plus(HALF_LIFE.multipliedBy(200 * 34));
        var end = begin.minusMillis(1);

        assertThat(forwardDecay.epoch(begin)).isEqualTo(34);
        assertThat(forwardDecay.epoch(end)).isEqualTo(33);
        assertThat(forwardDecay.factor(begin)).isEqualTo(1);
        assertThat(forwardDecay.factor(end) * ForwardDecay.PREVIOUS_EPOCH_WEIGHT)
                .isEqualTo(1, within(1e-6));
    }
}
