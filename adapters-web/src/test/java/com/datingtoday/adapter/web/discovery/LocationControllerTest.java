package com.datingtoday.adapter.web.discovery;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.discovery.location.DeleteLocation;
import com.datingtoday.application.discovery.location.GetLocation;
import com.datingtoday.application.discovery.location.ListCities;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.domain.discovery.City;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class LocationControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;
    static final String LOCATION = "/api/users/me/location";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UpdateLocation updateLocation;

    @Autowired
    GetLocation getLocation;

    @Autowired
    DeleteLocation deleteLocation;

    @Autowired
    ListCities listCities;

    @Test
    void coordinates_are_numbers_or_text_and_never_returned() {
        var reportedLocation =
                new ReportedLocation(new Coordinates(31.2304, 0.0005), ReportedLocation.Source.GPS, 12, null);
        given(updateLocation.update(any()))
                .willReturn(Location.none(ANNA, Duration.ZERO).withReported(reportedLocation, WebSlice.NOON));

        for (var json : List.of(
                "{\"latitude\": 31.2304, \"longitude\": 0.0005, \"accuracy\": 12}",
                "{\"latitude\": \"31.2304\", \"longitude\": \"0.0005\", \"accuracy\": \"12\", \"source\": \"gps\"}")) {
            assertThat(calls().sendJson(HttpMethod.PUT, LOCATION, json))
                    .bodyText()
                    .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"source\":\"gps\",\"city\":null,"
                            + "\"accuracy\":12,\"listed\":true}}");
        }

        verify(updateLocation, times(2))
                .update(new UpdateLocation.Command(
                        ANNA,
                        new UpdateLocation.NewLocation.Measured(
                                reportedLocation.coordinates(), ReportedLocation.Source.GPS, 12)));
    }

    @Test
    void a_city_is_stored_by_its_code() {
        var city = new City("shanghai", "Shanghai", new Coordinates(31.2304, 121.4737));
        given(updateLocation.update(
                        new UpdateLocation.Command(ANNA, new UpdateLocation.NewLocation.ChosenCity("shanghai"))))
                .willReturn(Location.none(ANNA, Duration.ZERO).withReported(ReportedLocation.of(city), WebSlice.NOON));

        assertThat(calls().send(HttpMethod.PUT, LOCATION, "city=shanghai"))
                .bodyText()
                .contains("{\"source\":\"city\",\"city\":\"shanghai\",\"accuracy\":null,\"listed\":true}");
    }

    @Test
    void invalid_coordinates_return_502() {
        for (var json : List.of(
                "{\"latitude\": 91, \"longitude\": 0}",
                "{\"latitude\": \"NaN\", \"longitude\": 0}",
                "{\"latitude\": {\"x\": 1}, \"longitude\": 0}",
                "{\"latitude\": 1e999, \"longitude\": 0}",
                "{\"longitude\": 0}")) {
            assertThat(calls().sendJson(HttpMethod.PUT, LOCATION, json))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo(502);
        }
    }

    @Test
    void a_user_without_a_location_receives_nulls() {
        assertThat(calls().get(LOCATION))
                .bodyText()
                .contains("{\"source\":null,\"city\":null,\"accuracy\":null,\"listed\":false}");
    }

    @Test
    void a_location_is_deleted() {
        assertThat(calls().bare(HttpMethod.DELETE, LOCATION)).bodyText().isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(deleteLocation).delete(new DeleteLocation.Command(ANNA));
    }

    @Test
    void cities_are_listed_in_the_language_of_the_client() {
        var city = new City("shanghai", "上海", new Coordinates(31.2304, 121.4737));
        given(listCities.list(new ListCities.Query(true))).willReturn(List.of(city));

        assertThat(mvc.get()
                        .uri("/api/cities?appkey=an-app")
                        .header("Accept-Language", "zh")
                        .exchange())
                .bodyText()
                .contains("\"data\":{\"list\":[{\"code\":\"shanghai\",\"name\":\"上海\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy=1, latitude",
        "latitude=1&longitude=1&accuracy=x, accuracy",
        "latitude=1&longitude=1&source=wifi, source",
        "latitude=1&longitude=1&city=shanghai, city",
    })
    void an_invalid_parameter_is_named(String form, String parameter) {
        assertRejected(calls().send(HttpMethod.PUT, LOCATION, form), parameter);

        verifyNoInteractions(updateLocation);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
