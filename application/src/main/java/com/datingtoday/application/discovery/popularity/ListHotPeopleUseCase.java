package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryLookup;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.profile.view.ViewPeople.PersonFilter;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@UseCase
record ListHotPeopleUseCase(
        DiscoveryLookup discoveryLookup, Popularity popularity, Grids grids, Encryption encryption, Clock clock)
        implements ListHotPeople {

    private static final int MAX_VIEWED = 100;

    private static final Comparator<RankedUser> BY_SCORE_DESCENDING = Comparator.comparingDouble(RankedUser::score)
            .reversed()
            .thenComparingLong(rankedUser -> rankedUser.user().value());

    private record RankedEntry(UserId user, Region region) {}

    @Override
    public DiscoveryPage list(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        var cursorCodec = new CursorCodec(encryption, "hot:" + query.viewer().value());
        var cursor = query.cursor();
        var now = clock.instant();
        var slot = now.getEpochSecond() / Popularity.SLOT_SECONDS;
        var decoded = cursor == null ? null : cursorCodec.decode(cursor, HotCursor::decode);
        requireFresh(decoded, slot);
        var viewer = discoveryLookup.findViewer(query.viewer(), query.searchCriteria(), now);
        var hotCursor = decoded == null ? new HotCursor(slot, regions(viewer), 0) : decoded;
        var all = ranking(hotCursor, query.searchCriteria().acceptedGenders(SearchableAttributes.of(viewer, null)));
        var candidates = all.stream()
                .skip(hotCursor.position())
                .limit(Math.min(MAX_VIEWED, 2L * limit + 10))
                .toList();
        var people = view(query, candidates, all, hotCursor);
        var shown = candidates.stream().filter(people::containsKey).limit(limit).toList();
        var entriesRead = shown.size() == limit ? candidates.indexOf(shown.getLast()) + 1 : candidates.size();
        var next = new HotCursor(hotCursor.slot(), hotCursor.regions(), hotCursor.position() + entriesRead);
        return new DiscoveryPage(
                DiscoveredPerson.of(
                        shown.stream()
                                .flatMap(rankedEntry -> Stream.ofNullable(people.get(rankedEntry)))
                                .toList(),
                        true),
                next.position() < all.size() ? cursorCodec.encode(next.encode()) : null,
                candidates.isEmpty()
                        ? SearchScope.HERE
                        : candidates.get(entriesRead - 1).region().scope());
    }

    private static void requireFresh(@Nullable HotCursor cursor, long slot) {
        if (cursor != null && slot - cursor.slot() >= Popularity.RANKING_LIFETIME_SECONDS / Popularity.SLOT_SECONDS) {
            throw new DomainException(new DiscoveryError.ListExpired());
        }
    }

    /** Returns the regions around the viewer's location; the world only if the viewer has none. */
    private List<Region> regions(Profile viewer) {
        var viewpoint = viewer.publishedLocation().viewpoint();
        return viewpoint == null
                ? List.of(Region.WORLD)
                : Region.around(grids.current().leaf(viewpoint));
    }

    /** Returns the rankings of all regions in order. A user of several rankings is shown in one of them. */
    private List<RankedEntry> ranking(HotCursor hotCursor, Set<Gender> genders) {
        var segments = hotCursor.regions().stream()
                .flatMap(region -> genders.stream().map(gender -> new Segment(gender, region)))
                .toList();
        var rankings = popularity.ranking(segments, hotCursor.slot());
        return hotCursor.regions().stream()
                .flatMap(region -> genders.stream()
                        .flatMap(gender -> rankings.getOrDefault(new Segment(gender, region), List.of()).stream())
                        .sorted(BY_SCORE_DESCENDING)
                        .map(rankedUser -> new RankedEntry(rankedUser.user(), region)))
                .distinct()
                .toList();
    }

    /** Returns the visible people, each at the entry of the smallest region that contains them. */
    private Map<RankedEntry, PersonSummary> view(
            Query query, List<RankedEntry> candidates, List<RankedEntry> all, HotCursor hotCursor) {
        var regionsByUser = all.stream()
                .collect(Collectors.groupingBy(
                        RankedEntry::user, Collectors.mapping(RankedEntry::region, Collectors.toList())));
        var slotStart = Instant.ofEpochSecond(hotCursor.slot() * Popularity.SLOT_SECONDS);
        var matching = DiscoveryLookup.filterFor(query.searchCriteria(), clock.instant());
        var regionByUser = new HashMap<UserId, Region>();
        PersonFilter personFilter = (viewer, owner, lastActive) -> {
            var region = regionsByUser.getOrDefault(owner.user(), List.of()).stream()
                    .filter(candidate -> isIn(owner, candidate, slotStart))
                    .findFirst();
            region.ifPresent(found -> regionByUser.put(owner.user(), found));
            return region.isPresent() && matching.matches(viewer, owner, lastActive);
        };
        var users = candidates.stream().map(RankedEntry::user).distinct().toList();
        var people = new HashMap<RankedEntry, PersonSummary>();
        for (var person : discoveryLookup.view(query.viewer(), users, personFilter)) {
            var region = regionByUser.getOrDefault(person.user(), Region.WORLD);
            people.put(new RankedEntry(person.user(), region), person);
        }
        return people;
    }

    /** Returns whether the owner belongs to a region; false if the owner moved away or hides the distance. */
    private boolean isIn(Profile owner, Region region, Instant moment) {
        return region.equals(Region.WORLD)
                || (!owner.info().privacy().hideDistance()
                        && PopularitySegments.regions(owner.publishedLocation(), grids.current(), moment)
                                .contains(region));
    }
}
