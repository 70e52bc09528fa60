package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;
import java.time.Duration;

@UseCase
record ExpireLocationsUseCase(Locations locations, LocationUpdater locationUpdater, Clock clock)
        implements ExpireLocations {

    private static final Duration LONGEST = Duration.ofDays(14);
    private static final int BATCH = 100;

    @Override
    public int expire() {
        var now = clock.instant();
        var before = now.minus(LONGEST);
        var abandoned = locations.findInactive(before, BATCH);
        // Somebody may have come back since, so it is asked again when his place is locked.
        abandoned.forEach(user -> locationUpdater.update(
                user, location -> locations.isInactive(user, before) ? location.withoutLocation(now) : location));
        return abandoned.size();
    }
}
