package com.datingtoday.adapter.web.discovery;

import com.datingtoday.application.discovery.location.UpdateLocation.NewLocation;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Location to store: measured coordinates, or a city. */
record UpdateLocationRequest(
        @Schema(
                types = {"number", "string"},
                description = "Degrees, north positive, -90 to 90; WGS 84.",
                minimum = "-90",
                maximum = "90")
        @Nullable
        Object latitude,

        @Schema(
                types = {"number", "string"},
                description = "Degrees, east positive, -180 to 180; WGS 84.",
                minimum = "-180",
                maximum = "180")
        @Nullable
        Object longitude,

        @Schema(description = "Whole metres.", minimum = "0", maximum = "100000") @Nullable
        Integer accuracy,

        @Schema(
                description = "Source of the coordinates; default gps.",
                allowableValues = {"gps", "network"})
        @Nullable
        String source,

        @Schema(description = "Code of GET /api/cities; not together with any other parameter.") @Nullable
        String city) {

    NewLocation toNewLocation() {
        var code = city;
        if (code != null) {
            if (latitude != null || longitude != null || accuracy != null || source != null) {
                throw new DomainException(new InputError.Conflict(
                        "city", latitude != null ? "latitude" : "longitude, accuracy or source"));
            }
            return new NewLocation.ChosenCity(code);
        }
        if (latitude == null && longitude == null) {
            throw new DomainException(new InputError.Missing("latitude"));
        }
        var coordinates = new Coordinates(
                CoordinateParser.parse("latitude", latitude), CoordinateParser.parse("longitude", longitude));
        return new NewLocation.Measured(coordinates, parseSource(), accuracy);
    }

    private Source parseSource() {
        return switch (source) {
            case "gps" -> Source.GPS;
            case "network" -> Source.NETWORK;
            case null -> Source.GPS;
            default -> throw new DomainException(new InputError.Malformed("source"));
        };
    }

    /** Omits the location. */
    @Override
    public String toString() {
        return "UpdateLocationRequest[hidden]";
    }
}
