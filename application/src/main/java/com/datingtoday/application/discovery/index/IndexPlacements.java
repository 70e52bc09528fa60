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

/** At which spots of the index somebody stands: where he was lately, where he is, and where he will be from a moment on. */
public final class IndexPlacements {

    private IndexPlacements() {}

    /** Nowhere for somebody who is not listed, or tells no place. */
    public static List<Placement> of(ListingState listingState, Grid grid) {
        return listingState.listing().stream()
                .flatMap(listing -> stays(listing.publishedLocation(), grid).entrySet().stream()
                        .map(leaf -> placing(
                                listingState,
                                listing,
                                new LeafPresence(grid.version(), leaf.getKey(), leaf.getValue()))))
                .toList();
    }

    private record LeafPresence(long grid, Cell leaf, List<Interval> stays) {}

    private static Placement placing(ListingState listingState, Listing listing, LeafPresence leafPresence) {
        var searchableAttributes = listing.attributes();
        return new Placement(
                new LeafKey(
                        leafPresence.grid(),
                        leafPresence.leaf(),
                        searchableAttributes.traits().gender()),
                new Entry(listingState.user(), listingState.version(), searchableAttributes, leafPresence.stays()));
    }

    /** Who goes from cell to cell within a leaf stays there. */
    private static Map<Cell, List<Interval>> stays(PublishedLocation where, Grid grid) {
        Map<Cell, List<Interval>> byLeaf = new LinkedHashMap<>();
        for (var next : where.intervals()) {
            var stays = byLeaf.computeIfAbsent(grid.leaf(next.cell()), _ -> new ArrayList<>());
            var goesOn = !stays.isEmpty() && next.from().equals(stays.getLast().until());
            var from = goesOn ? stays.removeLast().from() : next.from();
            stays.add(new Interval(from, next.until()));
        }
        return byLeaf;
    }
}
