package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Clock;
import java.util.List;

@UseCase
record RebuildNearbyIndexUseCase(
        Grids grids,
        NearbyIndex index,
        GridBuilder gridBuilder,
        Listings listings,
        ListingUpdater listingUpdater,
        Clock clock)
        implements RebuildNearbyIndex {

    private static final int BATCH = 1_000;

    @Override
    public int rebuild() {
        createMissingListings();
        updateFoldedNicknames();
        grids.reload();
        var grid = gridBuilder
                .create(clock.instant())
                .orElseThrow(() -> new IllegalStateException("another instance is creating a grid; retry later"));
        fill(grid);
        return grid.leafIds().length;
    }

    /** Creates the listings of users who registered before listings existed and have not changed since. */
    private void createMissingListings() {
        var after = 0L;
        do {
            var page = listings.findUnlisted(after, BATCH);
            page.users().forEach(listingUpdater::update);
            after = page.after();
        } while (after > 0);
    }

    /** Rebuilds the listings that an earlier version created with another folded form of the nickname. */
    private void updateFoldedNicknames() {
        var after = 0L;
        List<ListingState> page;
        do {
            page = listings.findPage(after, BATCH);
            listingUpdater.updateFoldedNicknames(page);
            after = page.isEmpty() ? after : page.getLast().user().value();
        } while (page.size() == BATCH);
    }

    private void fill(Grid grid) {
        var version = grid.version();
        // Changes before all instances have reloaded the grids are in the old grid only, so the new one is filled
        // twice.
        if (!index.claimFill(version)
                || !gridBuilder.fillIndex(grid)
                || !grids.activate(version, clock.instant())
                || !gridBuilder.fillIndex(grid)) {
            throw new IllegalStateException("another instance is creating a grid; retry later");
        }
        grids.reload();
    }
}
