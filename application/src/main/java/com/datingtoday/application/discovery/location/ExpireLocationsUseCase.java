package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;
import java.time.Duration;

@UseCase
record ExpireLocationsUseCase(Locations locations, LocationUpdater locationUpdater, Clock clock)
        implements ExpireLocations {

    private static final Duration MAX_INACTIVITY = Duration.ofDays(14);
    private static final int BATCH = 100;

    @Override
    public int expire() {
        var now = clock.instant();
        var before = now.minus(MAX_INACTIVITY);
        var inactive = locations.findInactive(before, BATCH);
        // A user may have become active since, so inactivity is checked again under the lock of the location.
        inactive.forEach(user -> locationUpdater.update(
                user, location -> locations.isInactive(user, before) ? location.withoutLocation(now) : location));
        return inactive.size();
    }
}
