package com.datingtoday.application.discovery.activity;

import com.datingtoday.application.discovery.index.IndexPlacements;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record FlushActivityUseCase(
        ActivityBuffer activityBuffer,
        LastActiveTimes lastActiveTimes,
        Locations locations,
        Listings listings,
        NearbyIndex index,
        Grids grids,
        Transactions transactions,
        Clock clock)
        implements FlushActivity {

    private static final int BATCH = 200;

    @Override
    public int flush() {
        var now = clock.instant();
        var users = activityBuffer.drain(BATCH, now);
        if (users.isEmpty()) {
            return 0;
        }
        lastActiveTimes.record(users, now);
        var listingStates = transactions.inTransaction(() -> {
            locations.recordActivity(users, now);
            listings.recordActivity(users, now);
            return listings.find(users);
        });
        var placements = grids.all().stream()
                .flatMap(gridStatus -> listingStates.stream()
                        .flatMap(listingState -> IndexPlacements.of(listingState, gridStatus.grid()).stream()))
                .toList();
        if (!placements.isEmpty()) {
            index.put(placements);
        }
        return users.size();
    }
}
