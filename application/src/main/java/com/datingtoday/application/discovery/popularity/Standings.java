package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.Gain;
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
public record Standings(Popularity popularity, Grids grids, PopularityPolicy policy, Clock clock) {

    private static final Duration NEW = Duration.ofDays(7);

    /** Somebody is listed otherwise than before. */
    public void change(Line before, Line after) {
        var now = clock.instant();
        var left = new ArrayList<>(segments(before, now));
        left.removeAll(segments(after, now));
        if (!left.isEmpty()) {
            popularity.leave(after.user(), left);
        }
        after.listing()
                .filter(listing -> isNew(listing, now) && listing.facts().photo())
                .ifPresent(listing -> popularity.welcome(List.of(gain(listing, now)), now));
    }

    /** Also those where he was until his last quarter-hour, or will be from his next one on. */
    private List<Segment> segments(Line line, Instant now) {
        return line.listing().stream()
                .flatMap(listing -> Stream.concat(
                                Stream.of(now),
                                Stream.of(
                                                listing.whereabouts().cellTime(),
                                                listing.whereabouts().nextTime())
                                        .filter(Objects::nonNull))
                        .flatMap(moment -> Segments.of(listing, grids.current(), moment).stream()))
                .distinct()
                .toList();
    }

    private Gain gain(Listing listing, Instant now) {
        return new Gain(listing.user(), policy.start(), Segments.of(listing, grids.current(), now));
    }

    private static boolean isNew(Listing listing, Instant now) {
        return now.isBefore(listing.createTime().plus(NEW));
    }
}
