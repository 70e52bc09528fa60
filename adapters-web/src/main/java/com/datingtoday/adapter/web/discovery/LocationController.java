package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.discovery.location.DeleteLocation;
import com.datingtoday.application.discovery.location.GetLocation;
import com.datingtoday.application.discovery.location.ListCities;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the user's location and the catalogue of cities. */
@RestController
@Tag(name = "discovery", description = "Set the own location; list people nearby and popular people; search for people")
record LocationController(
        UpdateLocation updateLocation, GetLocation getLocation, DeleteLocation deleteLocation, ListCities listCities) {

    /** Stored location without its coordinates. */
    record LocationResponse(
            @Schema(
                    description = "Source of the location; null if the user has none.",
                    allowableValues = {"gps", "network", "city"})
            @Nullable
            String source,

            @Schema(description = "Code of the chosen city.") @Nullable
            String city,

            @Schema(description = "Metres; null if unknown.") @Nullable
            Integer accuracy,

            @Schema(
                    description = "Whether the location is used for the nearby lists of other users, within the privacy"
                            + " settings.")
            boolean listed) {

        private static final LocationResponse NONE = new LocationResponse(null, null, null, false);

        static LocationResponse of(Location location) {
            var reportedLocation = location.reported();
            return reportedLocation == null
                    ? NONE
                    : new LocationResponse(
                            WireNames.of(reportedLocation.source()),
                            reportedLocation.city(),
                            reportedLocation.accuracy(),
                            true);
        }
    }

    record CityListResponse(List<CityResponse> list) {}

    record CityResponse(@Schema(example = "shanghai") String code, String name) {}

    @PutMapping("/api/users/me/location")
    @PossibleErrors({ErrorCode.LOCATION_INVALID, ErrorCode.CITY_UNKNOWN})
    @Operation(
            operationId = "updateLocation",
            summary = "Set my location",
            description = "Latitude and longitude, or a city. Coordinates are visible only to the server; other users"
                    + " receive a distance band. Other users receive a move at the next quarter of an hour."
                    + " After 14 days without activity the user leaves the nearby lists. No response"
                    + " contains the coordinates.")
    Envelope<LocationResponse> updateLocation(@RequestFields UpdateLocationRequest fields, UserId user) {
        return Envelope.of(
                LocationResponse.of(updateLocation.update(new UpdateLocation.Command(user, fields.toNewLocation()))));
    }

    @GetMapping("/api/users/me/location")
    @Operation(
            operationId = "getLocation",
            summary = "Get my location",
            description = "The response does not contain the coordinates.")
    Envelope<LocationResponse> getLocation(UserId user) {
        return Envelope.of(getLocation
                .get(new GetLocation.Query(user))
                .map(LocationResponse::of)
                .orElse(LocationResponse.NONE));
    }

    @DeleteMapping("/api/users/me/location")
    @Operation(
            operationId = "deleteLocation",
            summary = "Delete my location",
            description = "The user leaves the nearby lists. The call is idempotent.")
    Envelope<Void> deleteLocation(UserId user) {
        deleteLocation.delete(new DeleteLocation.Command(user));
        return Envelope.success();
    }

    @GetMapping("/api/cities")
    @Operation(
            operationId = "listCities",
            summary = "List the catalogue of cities",
            description = "Cities by name, in English or Chinese.")
    Envelope<CityListResponse> listCities(
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var cities = listCities.list(new ListCities.Query(ClientLanguages.isChinese(language)));
        return Envelope.of(new CityListResponse(cities.stream()
                .map(city -> new CityResponse(city.code(), city.name()))
                .toList()));
    }
}
