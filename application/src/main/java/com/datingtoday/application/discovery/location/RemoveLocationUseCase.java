package com.datingtoday.application.discovery.location;

import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record RemoveLocationUseCase(Moving moving, Clock clock) implements RemoveLocation {

    @Override
    public void remove(Command command) {
        moving.move(command.user(), location -> location.left(clock.instant()));
    }
}
