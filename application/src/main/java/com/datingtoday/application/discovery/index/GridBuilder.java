package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Creates grids from the current locations and fills the nearby index for them. It reads all listings in batches. */
@ApplicationService
public record GridBuilder(Grids grids, Listings listings, NearbyIndex index) {

    private static final int BATCH = 1_000;

    /** Creates a grid from the current locations. Returns empty if another instance created one meanwhile. */
    Optional<Grid> create(Instant now) {
        var latest = grids.all().stream()
                .mapToLong(gridStatus -> gridStatus.grid().version())
                .max()
                .orElse(0);
        var grid = Grid.of(latest + 1, cells(now));
        var added = grids.add(grid, now);
        grids.reload();
        return added ? Optional.of(grid) : Optional.empty();
    }

    /**
     * Puts all listings into the index for a grid whose fill this instance has claimed. Returns false if the claim
     * expired; the entries may then be incomplete.
     */
    boolean fillIndex(Grid grid) {
        return eachBatch(batch -> {
                    var placements = batch.stream()
                            .flatMap(listingState -> IndexPlacements.of(listingState, grid).stream())
                            .toList();
                    if (!placements.isEmpty()) {
                        index.put(placements);
                    }
                    return index.renewFillClaim(grid.version());
                })
                && index.completeFill(grid.version());
    }

    private int[] cells(Instant now) {
        var cells = IntStream.builder();
        eachBatch(batch -> {
            batch.forEach(listingState -> listingState
                    .listing()
                    .flatMap(listing -> listing.publishedLocation().cellAt(now))
                    .ifPresent(cell -> cells.add(cell.first())));
            return true;
        });
        var sorted = cells.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Passes all listings in batches until the consumer returns false; returns whether it accepted all of them. */
    private boolean eachBatch(Predicate<List<ListingState>> consumer) {
        var after = 0L;
        List<ListingState> batch;
        do {
            batch = listings.findPage(after, BATCH);
            if (!batch.isEmpty()) {
                if (!consumer.test(batch)) {
                    return false;
                }
                after = batch.getLast().user().value();
            }
        } while (batch.size() == BATCH);
        return true;
    }
}
