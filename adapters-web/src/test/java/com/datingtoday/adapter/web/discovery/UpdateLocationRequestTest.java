package com.datingtoday.adapter.web.discovery;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.location.UpdateLocation.NewLocation;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.DiscoveryError.InvalidLocation;
import com.datingtoday.domain.discovery.DiscoveryError.OutOfRange;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.shared.InputError.Conflict;
import com.datingtoday.domain.shared.InputError.Malformed;
import com.datingtoday.domain.shared.InputError.Missing;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateLocationRequestTest {

    @ParameterizedTest
    @CsvSource({"31.2304,31.2304", "-31,-31", "+0.5,0.5", "-0,0", "0090,90", "-90.000000000000000,-90"})
    void a_latitude_has_digits_sign_and_point(String text, double degrees) {
        assertThat(measured(text, "121").coordinates().latitude()).isEqualTo(degrees + 0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91",
                "-90.0001",
                "NaN",
                "Infinity",
                "31,2304",
                "1e1",
                "0x1F",
                "31.",
                ".5",
                "-",
                "--1",
                " 31",
                "31 ",
                "31d",
                "31.2.3",
                "٣١",
                "31.2304\u0000",
                "31.230400000000000000",
                "",
            })
    void any_other_text_is_rejected_with_the_field(String text) {
        assertThat(refusal(fields(text, "121")::toNewLocation)).isEqualTo(new InvalidLocation("latitude"));
        assertThat(refusal(fields("31", text.equals("91") ? "181" : text.replace("-90", "-180"))::toNewLocation))
                .isEqualTo(new InvalidLocation("longitude"));
    }

    @Test
    void a_json_number_is_accepted() {
        assertThat(measured(31, 0.000_5).coordinates()).isEqualTo(new Coordinates(31, 0.000_5));
        assertThat(measured(-90L, 180.0).coordinates()).isEqualTo(new Coordinates(-90, 180));
    }

    @Test
    void a_value_that_is_neither_number_nor_text_is_rejected() {
        for (var sent : List.of(true, List.of(31), Double.NaN, 1e300, BigInteger.TEN.pow(400))) {
            assertThat(refusal(fields(sent, 121)::toNewLocation)).isEqualTo(new InvalidLocation("latitude"));
        }
    }

    @Test
    void the_missing_coordinate_is_named() {
        assertThat(refusal(fields(31, null)::toNewLocation)).isEqualTo(new InvalidLocation("longitude"));
        assertThat(refusal(fields(null, 121)::toNewLocation)).isEqualTo(new InvalidLocation("latitude"));
        assertThat(refusal(fields(null, null)::toNewLocation)).isEqualTo(new Missing("latitude"));
    }

    @Test
    void the_default_source_is_gps() {
        assertThat(measured(31, 121).source()).isEqualTo(Source.GPS);
        assertThat(new UpdateLocationRequest(31, 121, 7, "network", null).toNewLocation())
                .isEqualTo(new NewLocation.Measured(new Coordinates(31, 121), Source.NETWORK, 7));
        assertThat(refusal(new UpdateLocationRequest(31, 121, null, "city", null)::toNewLocation))
                .isEqualTo(new Malformed("source"));
    }

    @Test
    void an_accuracy_out_of_range_is_rejected() {
        for (var accuracy : new int[] {-1, 100_001, Integer.MAX_VALUE}) {
            assertThat(refusal(() -> new ReportedLocation(new Coordinates(31, 121), Source.GPS, accuracy, null)))
                    .isEqualTo(new OutOfRange("accuracy", 0, 100_000));
        }
    }

    @Test
    void a_city_excludes_coordinates() {
        assertThat(new UpdateLocationRequest(null, null, null, null, "shanghai").toNewLocation())
                .isEqualTo(new NewLocation.ChosenCity("shanghai"));
        assertThat(List.of(
                        new UpdateLocationRequest(31, null, null, null, "shanghai"),
                        new UpdateLocationRequest(null, 121, null, null, "shanghai"),
                        new UpdateLocationRequest(null, null, 5, null, "shanghai"),
                        new UpdateLocationRequest(null, null, null, "gps", "shanghai")))
                .allSatisfy(fields -> assertThat(refusal(fields::toNewLocation))
                        .isInstanceOfSatisfying(
                                Conflict.class,
                                error -> assertThat(error.field()).isEqualTo("city")));
    }

    @Test
    void to_string_omits_the_location() {
        assertThat(fields("31.2304", "121.4737").toString()).doesNotContain("31", "121");
    }

    private static NewLocation.Measured measured(Object latitude, Object longitude) {
        return (NewLocation.Measured) fields(latitude, longitude).toNewLocation();
    }

    private static UpdateLocationRequest fields(@Nullable Object latitude, @Nullable Object longitude) {
        return new UpdateLocationRequest(latitude, longitude, null, null, null);
    }
}
