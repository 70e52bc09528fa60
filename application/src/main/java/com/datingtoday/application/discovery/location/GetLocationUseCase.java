package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Location;
import java.util.Optional;

@UseCase
record GetLocationUseCase(Locations locations) implements GetLocation {

    @Override
    public Optional<Location> get(Query query) {
        return locations.find(query.user());
    }
}
