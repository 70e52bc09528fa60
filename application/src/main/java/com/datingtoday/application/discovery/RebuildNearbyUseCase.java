package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.Grid;
import java.time.Clock;

@UseCase
record RebuildNearbyUseCase(Grids grids, GridMaking making, Clock clock) implements RebuildNearby {

    @Override
    public int rebuild() {
        grids.refresh();
        var made = making.make(clock.instant())
                .orElseThrow(() -> new IllegalStateException("another instance makes a grid just now"));
        fill(made);
        return made.leafIds().length;
    }

    private void fill(Grid filling) {
        making.fill(filling);
        if (!grids.begin(filling.version(), clock.instant())) {
            throw new IllegalStateException("another instance makes a grid just now");
        }
        grids.refresh();
        // Who changed before all instances had learnt of it stands in the old one alone.
        making.fill(filling);
    }
}
