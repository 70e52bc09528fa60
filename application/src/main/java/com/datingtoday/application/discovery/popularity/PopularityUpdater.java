package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.Listing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * In which segments somebody is counted follows where he is. Newcomers with a photo are shown among the popular for a
 * while, and then have to be it.
 */
@ApplicationService
public record PopularityUpdater(Popularity popularity, Grids grids, PopularityPolicy policy, Clock clock) {

    private static final Duration NEW = Duration.ofDays(7);

    /** Somebody is listed otherwise than before. */
    public void update(ListingState before, ListingState after) {
        var now = clock.instant();
        var left = new ArrayList<>(segments(before, now));
        left.removeAll(segments(after, now));
        if (!left.isEmpty()) {
            popularity.remove(after.user(), left);
        }
        after.listing()
                .filter(listing -> isNew(listing, now) && listing.attributes().photo())
                .ifPresent(listing -> popularity.grantStartScores(List.of(gain(listing, now)), now));
    }

    /** Also those where he was until his last quarter-hour, or will be from his next one on. */
    private List<Segment> segments(ListingState listingState, Instant now) {
        return listingState.listing().stream()
                .flatMap(listing -> Stream.concat(
                                Stream.of(now),
                                Stream.of(
                                                listing.publishedLocation().cellTime(),
                                                listing.publishedLocation().nextTime())
                                        .filter(Objects::nonNull))
                        .flatMap(moment -> PopularitySegments.of(listing, grids.current(), moment).stream()))
                .distinct()
                .toList();
    }

    private ScoreIncrease gain(Listing listing, Instant now) {
        return new ScoreIncrease(listing.user(), policy.start(), PopularitySegments.of(listing, grids.current(), now));
    }

    private static boolean isNew(Listing listing, Instant now) {
        return now.isBefore(listing.createTime().plus(NEW));
    }
}
