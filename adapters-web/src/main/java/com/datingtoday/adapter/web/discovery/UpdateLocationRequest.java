package com.datingtoday.adapter.web.discovery;

import com.datingtoday.application.discovery.location.UpdateLocation.NewLocation;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody says that he is: a place that was measured, or a city. */
record UpdateLocationRequest(
        @Schema(
                types = {"number", "string"},
                description = "degrees, north positive, -90 to 90; WGS 84")
        @Nullable
        Object latitude,

        @Schema(
                types = {"number", "string"},
                description = "degrees, east positive, -180 to 180; WGS 84")
        @Nullable
        Object longitude,

        @Schema(description = "whole metres, 0 to 100000") @Nullable
        Integer accuracy,

        @Schema(
                description = "how it was measured; gps if absent",
                allowableValues = {"gps", "network"})
        @Nullable
        String source,

        @Schema(description = "a code of GET /api/cities, instead of all others") @Nullable
        String city) {

    NewLocation told() {
        var code = city;
        if (code != null) {
            if (latitude != null || longitude != null || accuracy != null || source != null) {
                throw new DomainException(new InputError.Malformed("city"));
            }
            return new NewLocation.ChosenCity(code);
        }
        if (latitude == null && longitude == null) {
            throw new DomainException(new InputError.Missing("latitude"));
        }
        var coordinates = new Coordinates(
                CoordinateParser.read("latitude", latitude), CoordinateParser.read("longitude", longitude));
        return new NewLocation.Measured(coordinates, measured(), accuracy);
    }

    private Source measured() {
        return switch (source) {
            case "gps" -> Source.GPS;
            case "network" -> Source.NETWORK;
            case null -> Source.GPS;
            default -> throw new DomainException(new InputError.Malformed("source"));
        };
    }

    /** Never the place. */
    @Override
    public String toString() {
        return "UpdateLocationRequest[hidden]";
    }
}
