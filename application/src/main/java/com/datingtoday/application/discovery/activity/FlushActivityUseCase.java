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
        ActivityBuffer notes,
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
        var users = notes.drain(BATCH, now);
        if (users.isEmpty()) {
            return 0;
        }
        lastActiveTimes.record(users, now);
        var lines = transactions.inTransaction(() -> {
            locations.recordActivity(users, now);
            listings.recordActivity(users, now);
            return listings.find(users);
        });
        var placings = grids.all().stream()
                .flatMap(gridStatus -> lines.stream()
                        .flatMap(listingState -> IndexPlacements.of(listingState, gridStatus.grid()).stream()))
                .toList();
        if (!placings.isEmpty()) {
            index.put(placings);
        }
        return users.size();
    }
}
