package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Interval;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Index entries of a listing: one for each leaf of its recent, current and next cell. */
public final class IndexPlacements {

    private IndexPlacements() {}

    /** Returns the placements of a listing in a grid; none without a listing or a published location. */
    public static List<Placement> of(ListingState listingState, Grid grid) {
        return listingState.listing().stream()
                .flatMap(listing -> intervalsByLeaf(listing.publishedLocation(), grid).entrySet().stream()
                        .map(leaf -> placement(
                                listingState,
                                listing,
                                new LeafPresence(grid.version(), leaf.getKey(), leaf.getValue()))))
                .toList();
    }

    private record LeafPresence(long grid, Cell leaf, List<Interval> intervals) {}

    private static Placement placement(ListingState listingState, Listing listing, LeafPresence leafPresence) {
        var searchableAttributes = listing.attributes();
        return new Placement(
                new LeafKey(
                        leafPresence.grid(),
                        leafPresence.leaf(),
                        searchableAttributes.traits().gender()),
                new Entry(listingState.user(), listingState.version(), searchableAttributes, leafPresence.intervals()));
    }

    /**
     * Returns the times at which the user is in each leaf. Consecutive intervals in cells of the same leaf are joined.
     */
    private static Map<Cell, List<Interval>> intervalsByLeaf(PublishedLocation location, Grid grid) {
        Map<Cell, List<Interval>> byLeaf = new LinkedHashMap<>();
        for (var next : location.intervals()) {
            var intervals = byLeaf.computeIfAbsent(grid.leaf(next.cell()), _ -> new ArrayList<>());
            var isContinued = !intervals.isEmpty()
                    && next.from().equals(intervals.getLast().until());
            var from = isContinued ? intervals.removeLast().from() : next.from();
            intervals.add(new Interval(from, next.until()));
        }
        return byLeaf;
    }
}
