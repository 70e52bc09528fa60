package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Placing;
import com.datingtoday.application.discovery.port.NearbyIndex.Spot;
import com.datingtoday.domain.shared.Grid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At which spots of the index somebody stands: where he is, and where he will be from a moment on. */
final class Spots {

    private Spots() {}

    /** Nowhere for somebody who is not listed, or tells no place. */
    static List<Placing> of(Line line, Grid grid) {
        var listing = line.listing().orElse(null);
        if (listing == null) {
            return List.of();
        }
        var where = listing.whereabouts();
        var cell = where.cell() == null ? null : grid.leaf(where.cell());
        var next = where.next() == null ? null : grid.leaf(where.next());
        var gender = listing.facts().traits().gender();
        if (cell != null && cell.equals(next)) {
            return List.of(new Placing(new Spot(grid.version(), cell, gender), entry(line, where.cellTime(), null)));
        }
        return Stream.of(
                        cell == null
                                ? null
                                : new Placing(
                                        new Spot(grid.version(), cell, gender),
                                        entry(line, where.cellTime(), where.nextTime())),
                        next == null
                                ? null
                                : new Placing(
                                        new Spot(grid.version(), next, gender), entry(line, where.nextTime(), null)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Entry entry(Line line, @Nullable Instant from, @Nullable Instant until) {
        var facts = line.listing().orElseThrow().facts();
        return new Entry(line.user(), line.number(), facts, from, until);
    }
}
