package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.ApplicationService;

/** Creates the listings of users who registered before listings existed and have not changed since. */
@ApplicationService
public record ListingBackfill(Listings listings, ListingUpdater listingUpdater) {

    private static final int BATCH = 1_000;

    void run() {
        var after = 0L;
        do {
            var page = listings.findUnlisted(after, BATCH);
            page.users().forEach(listingUpdater::update);
            after = page.after();
        } while (after > 0);
    }
}
