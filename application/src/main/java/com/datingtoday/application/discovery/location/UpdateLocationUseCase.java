package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record UpdateLocationUseCase(LocationUpdater locationUpdater, Cities cities, Clock clock) implements UpdateLocation {

    @Override
    public Location update(Command command) {
        var reportedLocation = toReported(command.newLocation());
        return locationUpdater.update(
                command.user(), location -> location.withReported(reportedLocation, clock.instant()));
    }

    private ReportedLocation toReported(NewLocation newLocation) {
        return switch (newLocation) {
            case NewLocation.Measured measured
            when measured.coordinates().isUnknown() ->
                throw new DomainException(new DiscoveryError.InvalidLocation("latitude"));
            case NewLocation.Measured(var coordinates, var source, var accuracy) ->
                new ReportedLocation(coordinates, source, accuracy, null);
            case NewLocation.ChosenCity(var code) ->
                ReportedLocation.of(
                        cities.find(code).orElseThrow(() -> new DomainException(new DiscoveryError.UnknownCity())));
        };
    }
}
