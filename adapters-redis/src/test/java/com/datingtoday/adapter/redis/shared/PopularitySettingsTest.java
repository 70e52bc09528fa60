package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularitySettingsTest {

    @Test
    void usually_attention_counts_half_after_three_days() {
        assertThat(PopularitySettings.usual()).isEqualTo(new PopularitySettings(Duration.ofDays(3), 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M", "PT-1H", "P61D"})
    void what_is_no_half_life_is_refused(Duration halfLife) {
        assertThatThrownBy(() -> new PopularitySettings(halfLife, 200)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void attention_that_never_counts_is_refused(int targetsADay) {
        assertThatThrownBy(() -> new PopularitySettings(Duration.ofDays(3), targetsADay))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
