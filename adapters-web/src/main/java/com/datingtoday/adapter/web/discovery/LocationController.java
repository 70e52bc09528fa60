package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.location.DeleteLocation;
import com.datingtoday.application.discovery.location.GetLocation;
import com.datingtoday.application.discovery.location.ListCities;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where I am. */
@RestController
@Tag(name = "discovery", description = "Tell where I am; find others: near, popular, or as looked for")
record LocationController(
        UpdateLocation updateLocation, GetLocation getLocation, DeleteLocation deleteLocation, ListCities listCities) {

    /** What is kept of where somebody is, without the place itself. */
    record LocationResponse(
            @Schema(
                    description = "null if I am nowhere",
                    allowableValues = {"gps", "network", "city"})
            @Nullable
            String source,

            @Schema(description = "the code of the city that was chosen") @Nullable
            String city,

            @Schema(description = "metres; null if it was not told") @Nullable
            Integer accuracy,

            @Schema(description = "whether others find me by where I am, as far as I show myself")
            boolean listed) {

        private static final LocationResponse NOWHERE = new LocationResponse(null, null, null, false);

        static LocationResponse of(Location location) {
            var reportedLocation = location.reported();
            return reportedLocation == null
                    ? NOWHERE
                    : new LocationResponse(
                            reportedLocation.source().name().toLowerCase(Locale.ROOT),
                            reportedLocation.city(),
                            reportedLocation.accuracy(),
                            true);
        }
    }

    /** The cities to choose from. */
    record CityListResponse(List<CityResponse> list) {}

    /** A city to choose. */
    record CityResponse(@Schema(example = "shanghai") String code, String name) {}

    @PutMapping("/api/users/me/location")
    @Operation(
            summary = "Tell where I am",
            description =
                    "Latitude and longitude, or a city alone. The place is kept for me alone; others get how far I"
                            + " am, coarsely, and a move at my next quarter-hour. Who is not here for 14 days leaves the nearby"
                            + " list. No answer repeats the place.")
    Envelope<LocationResponse> put(@RequestFields UpdateLocationRequest fields, UserId user) {
        return Envelope.of(LocationResponse.of(updateLocation.update(new UpdateLocation.Command(user, fields.told()))));
    }

    @GetMapping("/api/users/me/location")
    @Operation(summary = "What is kept of where I am", description = "Without the place itself.")
    Envelope<LocationResponse> read(UserId user) {
        return Envelope.of(getLocation
                .get(new GetLocation.Query(user))
                .map(LocationResponse::of)
                .orElse(LocationResponse.NOWHERE));
    }

    @DeleteMapping("/api/users/me/location")
    @Operation(summary = "Leave the nearby list", description = "Forgets where I am. Doing it twice does nothing more.")
    Envelope<Void> remove(UserId user) {
        deleteLocation.delete(new DeleteLocation.Command(user));
        return Envelope.done();
    }

    @GetMapping("/api/cities")
    @Operation(summary = "Read the catalogue of cities", description = "By name, in English or Chinese.")
    Envelope<CityListResponse> cities(
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var cities = listCities.list(new ListCities.Query(ClientLanguages.isChinese(language)));
        return Envelope.of(new CityListResponse(cities.stream()
                .map(city -> new CityResponse(city.code(), city.name()))
                .toList()));
    }
}
