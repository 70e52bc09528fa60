package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Clock;

@UseCase
record RebuildNearbyIndexUseCase(
        Grids grids, NearbyIndex index, GridBuilder making, ListingBackfill listingBackfill, Clock clock)
        implements RebuildNearbyIndex {

    @Override
    public int rebuild() {
        listingBackfill.run();
        grids.reload();
        var made = making.create(clock.instant())
                .orElseThrow(() -> new IllegalStateException("another instance makes a grid just now"));
        fill(made);
        return made.leafIds().length;
    }

    private void fill(Grid made) {
        var version = made.version();
        // Who changes before all instances have learnt of it stands in the old one alone, so it is filled again.
        if (!index.claimFill(version)
                || !making.fillIndex(made)
                || !grids.activate(version, clock.instant())
                || !making.fillIndex(made)) {
            throw new IllegalStateException("another instance makes a grid just now");
        }
        grids.reload();
    }
}
