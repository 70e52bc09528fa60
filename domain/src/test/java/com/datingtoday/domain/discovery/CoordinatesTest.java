package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.discovery.DiscoveryError.InvalidLocation;
import com.datingtoday.domain.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    private static Object refusal(double latitude, double longitude) {
        return catchThrowableOfType(DomainException.class, () -> new Coordinates(latitude, longitude))
                .error();
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.000001, -91, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
    void a_latitude_out_of_range_is_rejected(double latitude) {
        assertThat(refusal(latitude, 0)).isEqualTo(new InvalidLocation("latitude"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.000001, -181, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_longitude_out_of_range_is_rejected(double longitude) {
        assertThat(refusal(0, longitude)).isEqualTo(new InvalidLocation("longitude"));
    }

    @Test
    void poles_and_date_line_are_valid() {
        assertThat(new Coordinates(90, 180).cell()).isNotNull();
        assertThat(new Coordinates(-90, -180).cell()).isNotNull();
        assertThat(new Coordinates(12, 180).cell()).isEqualTo(new Coordinates(12, -180).cell());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void an_accuracy_out_of_range_is_rejected(int accuracy) {
        var refusal = catchThrowableOfType(
                DomainException.class,
                () -> new ReportedLocation(new Coordinates(0, 0), ReportedLocation.Source.GPS, accuracy, null));

        assertThat(refusal.error())
                .isEqualTo(new DiscoveryError.OutOfRange("accuracy", 0, ReportedLocation.MAX_ACCURACY));
    }
}
