package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Placing;
import com.datingtoday.application.discovery.port.NearbyIndex.Spot;
import com.datingtoday.application.discovery.port.NearbyIndex.Stay;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** At which spots of the index somebody stands: where he was lately, where he is, and where he will be from a moment on. */
public final class Spots {

    private Spots() {}

    /** Nowhere for somebody who is not listed, or tells no place. */
    public static List<Placing> of(Line line, Grid grid) {
        return line.listing().stream()
                .flatMap(listing -> stays(listing.whereabouts(), grid).entrySet().stream()
                        .map(leaf -> placing(line, listing, new Stand(grid.version(), leaf.getKey(), leaf.getValue()))))
                .toList();
    }

    private record Stand(long grid, Cell leaf, List<Stay> stays) {}

    private static Placing placing(Line line, Listing listing, Stand stand) {
        var facts = listing.facts();
        return new Placing(
                new Spot(stand.grid(), stand.leaf(), facts.traits().gender()),
                new Entry(line.user(), line.number(), facts, stand.stays()));
    }

    /** Who goes from cell to cell within a leaf stays there. */
    private static Map<Cell, List<Stay>> stays(PublishedLocation where, Grid grid) {
        Map<Cell, List<Stay>> byLeaf = new LinkedHashMap<>();
        for (var next : where.intervals()) {
            var stays = byLeaf.computeIfAbsent(grid.leaf(next.cell()), _ -> new ArrayList<>());
            var goesOn = !stays.isEmpty() && next.from().equals(stays.getLast().until());
            var from = goesOn ? stays.removeLast().from() : next.from();
            stays.add(new Stay(from, next.until()));
        }
        return byLeaf;
    }
}
