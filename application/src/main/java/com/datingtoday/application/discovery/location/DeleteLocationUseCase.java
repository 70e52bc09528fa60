package com.datingtoday.application.discovery.location;

import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record DeleteLocationUseCase(LocationUpdater locationUpdater, Clock clock) implements DeleteLocation {

    @Override
    public void delete(Command command) {
        locationUpdater.update(command.user(), location -> location.withoutLocation(clock.instant()));
    }
}
