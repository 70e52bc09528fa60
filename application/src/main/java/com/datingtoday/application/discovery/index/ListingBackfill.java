package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.ApplicationService;

/** Who registered before there were lists, and has changed nothing since, stands in none. */
@ApplicationService
public record ListingBackfill(Listings listings, ListingUpdater refresh) {

    private static final int BATCH = 1_000;

    /** Lists them. */
    void run() {
        var after = 0L;
        do {
            var part = listings.findUnlisted(after, BATCH);
            part.users().forEach(refresh::update);
            after = part.after();
        } while (after > 0);
    }
}
