package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, ONE",
        "1, ONE",
        "1.0001, TWO",
        "2, TWO",
        "2.1, FIVE",
        "5, FIVE",
        "9.9, TEN",
        "10.1, TWENTY",
        "20, TWENTY",
        "20.1, FIFTY",
        "50, FIFTY",
        "50.1, MORE",
        "20015, MORE",
        "3e9, MORE",
        "Infinity, MORE"
    })
    void a_distance_has_the_smallest_band_that_contains_it(double km, DistanceBand band) {
        assertThat(DistanceBand.of(km)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void an_invalid_distance_is_rejected(double km) {
        assertThatIllegalArgumentException().isThrownBy(() -> DistanceBand.of(km));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MORE")
    void a_band_is_found_by_its_limit(DistanceBand band) {
        int km = band.withinKm().orElseThrow();

        assertThat(DistanceBand.ofLimit(km)).contains(band);
        assertThat(DistanceBand.of(km)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, 49, 51, 10_000, Integer.MAX_VALUE})
    void any_other_number_is_no_limit(int km) {
        assertThat(DistanceBand.ofLimit(km)).isEmpty();
    }

    @Test
    void the_band_more_has_no_limit() {
        assertThat(DistanceBand.MORE.withinKm()).isEmpty();
    }
}
