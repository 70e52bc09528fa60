package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularitySettingsTest {

    @Test
    void the_default_half_life_is_three_days() {
        assertThat(PopularitySettings.usual()).isEqualTo(new PopularitySettings(Duration.ofDays(3), 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M", "PT-1H", "P61D"})
    void an_invalid_half_life_is_rejected(Duration halfLife) {
        assertThatThrownBy(() -> new PopularitySettings(halfLife, 200)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fewer_than_one_target_a_day_is_rejected(int targetsADay) {
        assertThatThrownBy(() -> new PopularitySettings(Duration.ofDays(3), targetsADay))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
