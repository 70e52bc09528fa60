package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.List;

/** Factory of the popularity segments and regions of a published location. */
final class PopularitySegments {

    private PopularitySegments() {}

    static List<Segment> of(Listing listing, Grid grid, Instant now) {
        return regions(listing.publishedLocation(), grid, now).stream()
                .map(region -> new Segment(listing.attributes().traits().gender(), region))
                .toList();
    }

    /** Returns the regions around the published cell at a time; the world only without a published cell. */
    static List<Region> regions(PublishedLocation publishedLocation, Grid grid, Instant now) {
        return publishedLocation
                .cellAt(now)
                .map(cell -> Region.around(grid.leaf(cell)))
                .orElse(List.of(Region.WORLD));
    }
}
