package com.datingtoday.application.discovery.nearby;

import com.datingtoday.domain.discovery.ViewerCriteria;
import com.datingtoday.domain.shared.geo.Grid;

/** Request for a page of a nearby list. */
record NearbyPageSpec(ViewerCriteria viewerCriteria, double radiusKm, int limit, Grid grid, NearbyCursor cursor) {

    private static final int MAX_VIEWED = 100;

    /**
     * Returns the maximum number of candidates, which exceeds the limit of the page, because some candidates are
     * invisible to the viewer.
     */
    int maxCandidates() {
        return Math.min(MAX_VIEWED, limit + limit / 2 + 10);
    }
}
