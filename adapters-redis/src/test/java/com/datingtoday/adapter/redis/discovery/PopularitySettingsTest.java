package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularitySettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P60D"})
    void a_half_life_from_1_hour_to_60_days_is_accepted(Duration halfLife) {
        assertThat(rejectedProperties(new PopularitySettings(halfLife, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M", "PT-1H", "P61D"})
    void another_half_life_is_rejected(Duration halfLife) {
        assertThat(rejectedProperties(new PopularitySettings(halfLife, 200))).containsExactly("halfLife");
    }

    @Test
    void a_limit_of_less_than_one_target_is_rejected() {
        assertThat(rejectedProperties(new PopularitySettings(Duration.ofDays(3), 0)))
                .containsExactly("maxTargetsPerDay");
    }

    private static Stream<String> rejectedProperties(PopularitySettings settings) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return validation.getValidator().validate(settings).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString);
        }
    }
}
