package com.datingtoday.application.discovery;

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
        var abandoned = locations.abandoned(now.minus(LONGEST), BATCH);
        abandoned.forEach(user -> moving.move(user, location -> location.left(now)));
        return abandoned.size();
    }
}
