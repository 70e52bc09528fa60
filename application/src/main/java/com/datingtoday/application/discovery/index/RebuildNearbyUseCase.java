package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Clock;

@UseCase
record RebuildNearbyUseCase(Grids grids, NearbyIndex index, GridMaking making, Unlisted unlisted, Clock clock)
        implements RebuildNearby {

    @Override
    public int rebuild() {
        unlisted.list();
        grids.refresh();
        var made = making.make(clock.instant())
                .orElseThrow(() -> new IllegalStateException("another instance makes a grid just now"));
        fill(made);
        return made.leafIds().length;
    }

    private void fill(Grid made) {
        var version = made.version();
        // Who changes before all instances have learnt of it stands in the old one alone, so it is filled again.
        if (!index.claim(version)
                || !making.fill(made)
                || !grids.begin(version, clock.instant())
                || !making.fill(made)) {
            throw new IllegalStateException("another instance makes a grid just now");
        }
        grids.refresh();
    }
}
