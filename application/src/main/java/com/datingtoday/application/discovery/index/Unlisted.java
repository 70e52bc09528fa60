package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.ApplicationService;

/** Who registered before there were lists, and has changed nothing since, stands in none. */
@ApplicationService
public record Unlisted(Listings listings, ListingRefresh refresh) {

    private static final int BATCH = 1_000;

    /** Lists them. */
    void list() {
        var after = 0L;
        do {
            var part = listings.missing(after, BATCH);
            part.users().forEach(refresh::refresh);
            after = part.after();
        } while (after > 0);
    }
}
