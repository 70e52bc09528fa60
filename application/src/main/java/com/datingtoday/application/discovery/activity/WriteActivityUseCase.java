package com.datingtoday.application.discovery.activity;

import com.datingtoday.application.discovery.index.Spots;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.Presences;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record WriteActivityUseCase(
        ActivityNotes notes,
        Presences presences,
        Locations locations,
        Listings listings,
        NearbyIndex index,
        Grids grids,
        Transactions transactions,
        Clock clock)
        implements WriteActivity {

    private static final int BATCH = 200;

    @Override
    public int write() {
        var now = clock.instant();
        var users = notes.take(BATCH, now);
        if (users.isEmpty()) {
            return 0;
        }
        presences.active(users, now);
        var lines = transactions.inTransaction(() -> {
            locations.active(users, now);
            listings.active(users, now);
            return listings.find(users);
        });
        var placings = grids.all().stream()
                .flatMap(kept -> lines.stream().flatMap(line -> Spots.of(line, kept.grid()).stream()))
                .toList();
        if (!placings.isEmpty()) {
            index.put(placings);
        }
        return users.size();
    }
}
