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
 * Updates a user's popularity segments after a change of the published location. A newcomer with a photo gets a start
 * score once per segment.
 */
@ApplicationService
public record PopularityUpdater(Popularity popularity, Grids grids, PopularityPolicy policy, Clock clock) {

    private static final Duration NEWCOMER_PERIOD = Duration.ofDays(7);

    public void update(ListingState before, ListingState after) {
        var now = clock.instant();
        var obsolete = new ArrayList<>(segments(before, now));
        obsolete.removeAll(segments(after, now));
        if (!obsolete.isEmpty()) {
            popularity.remove(after.user(), obsolete);
        }
        after.listing()
                .filter(listing ->
                        isNewcomer(listing, now) && listing.attributes().photo())
                .ifPresent(listing -> popularity.grantStartScores(List.of(startScore(listing, now)), now));
    }

    /** Returns the segments of now, of the previous quarter-hour and of the next one. */
    private List<Segment> segments(ListingState listingState, Instant now) {
        return listingState.listing().stream()
                .flatMap(listing -> Stream.concat(
                                Stream.of(now),
                                Stream.of(
                                                listing.publishedLocation().cellTime(),
                                                listing.publishedLocation().nextTime())
                                        .filter(Objects::nonNull))
                        .flatMap(time -> PopularitySegments.of(listing, grids.current(), time).stream()))
                .distinct()
                .toList();
    }

    private ScoreIncrease startScore(Listing listing, Instant now) {
        return new ScoreIncrease(listing.user(), policy.start(), PopularitySegments.of(listing, grids.current(), now));
    }

    private static boolean isNewcomer(Listing listing, Instant now) {
        return now.isBefore(listing.createTime().plus(NEWCOMER_PERIOD));
    }
}
