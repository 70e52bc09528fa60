package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.location.ListCities;
import com.datingtoday.application.discovery.location.PutLocation;
import com.datingtoday.application.discovery.location.ReadLocation;
import com.datingtoday.application.discovery.location.RemoveLocation;
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
        PutLocation putLocation, ReadLocation readLocation, RemoveLocation removeLocation, ListCities listCities) {

    /** What is kept of where somebody is, without the place itself. */
    record LocationData(
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

        private static final LocationData NOWHERE = new LocationData(null, null, null, false);

        static LocationData of(Location location) {
            var place = location.place();
            return place == null
                    ? NOWHERE
                    : new LocationData(
                            place.source().name().toLowerCase(Locale.ROOT), place.city(), place.accuracy(), true);
        }
    }

    /** The cities to choose from. */
    record CitiesData(List<CityData> list) {}

    /** A city to choose. */
    record CityData(@Schema(example = "shanghai") String code, String name) {}

    @PutMapping("/api/users/me/location")
    @Operation(
            summary = "Tell where I am",
            description =
                    "Latitude and longitude, or a city alone. The place is kept for me alone; others get how far I"
                            + " am, coarsely, and a move at my next quarter-hour. Who is not here for 14 days leaves the nearby"
                            + " list. No answer repeats the place.")
    Envelope<LocationData> put(@RequestFields LocationFields fields, UserId user) {
        return Envelope.of(LocationData.of(putLocation.put(new PutLocation.Command(user, fields.told()))));
    }

    @GetMapping("/api/users/me/location")
    @Operation(summary = "What is kept of where I am", description = "Without the place itself.")
    Envelope<LocationData> read(UserId user) {
        return Envelope.of(readLocation
                .read(new ReadLocation.Query(user))
                .map(LocationData::of)
                .orElse(LocationData.NOWHERE));
    }

    @DeleteMapping("/api/users/me/location")
    @Operation(summary = "Leave the nearby list", description = "Forgets where I am. Doing it twice does nothing more.")
    Envelope<Void> remove(UserId user) {
        removeLocation.remove(new RemoveLocation.Command(user));
        return Envelope.done();
    }

    @GetMapping("/api/cities")
    @Operation(summary = "Read the catalogue of cities", description = "By name, in English or Chinese.")
    Envelope<CitiesData> cities(
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var cities = listCities.list(new ListCities.Query(ClientLanguages.isChinese(language)));
        return Envelope.of(new CitiesData(cities.stream()
                .map(city -> new CityData(city.code(), city.name()))
                .toList()));
    }
}
