package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Place;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record PutLocationUseCase(Moving moving, Cities cities, Clock clock) implements PutLocation {

    @Override
    public Location put(Command command) {
        var place = place(command.told());
        return moving.move(command.user(), location -> location.at(place, clock.instant()));
    }

    private Place place(Told told) {
        return switch (told) {
            case Told.Measured(var position, var source, var accuracy) -> new Place(position, source, accuracy, null);
            case Told.Chosen(var code) ->
                Place.of(cities.find(code).orElseThrow(() -> new DomainException(new DiscoveryError.UnknownCity())));
        };
    }
}
