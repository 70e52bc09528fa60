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

/** Makes grids of where people are, and fills the index for them, reading all who are listed some at a time. */
@ApplicationService
public record GridBuilder(Grids grids, Listings listings, NearbyIndex index) {

    private static final int BATCH = 1_000;

    /** Adds the grid of now; empty if another instance has done so meanwhile. */
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
     * Puts everybody where he stands in a grid that was claimed; false if the claim got lost: then what was put may be lost
     * too.
     */
    boolean fillIndex(Grid grid) {
        return eachBatch(lines -> {
                    var placings = lines.stream()
                            .flatMap(listingState -> IndexPlacements.of(listingState, grid).stream())
                            .toList();
                    if (!placings.isEmpty()) {
                        index.put(placings);
                    }
                    return index.renewFillClaim(grid.version());
                })
                && index.completeFill(grid.version());
    }

    private int[] cells(Instant now) {
        var cells = IntStream.builder();
        eachBatch(lines -> {
            lines.forEach(listingState -> listingState
                    .listing()
                    .flatMap(listing -> listing.publishedLocation().cellAt(now))
                    .ifPresent(cell -> cells.add(cell.first())));
            return true;
        });
        var sorted = cells.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Reads on as long as the reader wants more; whether he wanted all. */
    private boolean eachBatch(Predicate<List<ListingState>> reader) {
        var after = 0L;
        List<ListingState> lines;
        do {
            lines = listings.findPage(after, BATCH);
            if (!lines.isEmpty()) {
                if (!reader.test(lines)) {
                    return false;
                }
                after = lines.getLast().user().value();
            }
        } while (lines.size() == BATCH);
        return true;
    }
}
