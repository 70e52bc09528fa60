package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;
import java.time.Duration;

@UseCase
record ExpireLocationsUseCase(Locations locations, Moving moving, Clock clock) implements ExpireLocations {

    private static final Duration LONGEST = Duration.ofDays(14);
    private static final int BATCH = 100;

    @Override
    public int expire() {
        var now = clock.instant();
        var before = now.minus(LONGEST);
        var abandoned = locations.abandoned(before, BATCH);
        // Somebody may have come back since, so it is asked again when his place is locked.
        abandoned.forEach(user ->
                moving.move(user, location -> locations.isAbandoned(user, before) ? location.left(now) : location));
        return abandoned.size();
    }
}
