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

    private static final int MOST_SEEN = 100;

    private static final Comparator<RankedUser> MOST_POPULAR_FIRST = Comparator.comparingDouble(RankedUser::score)
            .reversed()
            .thenComparingLong(rankedUser -> rankedUser.user().value());

    /** Somebody at his place in the ranking of a region. */
    private record RankedEntry(UserId user, Region region) {}

    @Override
    public DiscoveryPage list(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        var cursors = new CursorCodec(encryption, "hot:" + query.viewer().value());
        var cursor = query.cursor();
        var now = clock.instant();
        var slot = now.getEpochSecond() / Popularity.SLOT_SECONDS;
        var read = cursor == null ? null : cursors.decode(cursor, HotCursor::decode);
        requireFresh(read, slot);
        var asker = discoveryLookup.findViewer(query.viewer(), query.searchCriteria(), now);
        var position = read == null ? new HotCursor(slot, regions(asker), 0) : read;
        var all = ranking(position, query.searchCriteria().acceptedGenders(SearchableAttributes.of(asker, null)));
        var asked = all.stream()
                .skip(position.position())
                .limit(Math.min(MOST_SEEN, 2L * limit + 10))
                .toList();
        var seen = see(query, asked, all, position);
        var shown = asked.stream().filter(seen::containsKey).limit(limit).toList();
        var passed = shown.size() == limit ? asked.indexOf(shown.getLast()) + 1 : asked.size();
        var next = new HotCursor(position.slot(), position.regions(), position.position() + passed);
        return new DiscoveryPage(
                DiscoveredPerson.of(
                        shown.stream()
                                .flatMap(rankedEntry -> Stream.ofNullable(seen.get(rankedEntry)))
                                .toList(),
                        true),
                next.position() < all.size() ? cursors.encode(next.encode()) : null,
                asked.isEmpty()
                        ? SearchScope.HERE
                        : asked.get(passed - 1).region().scope());
    }

    private static void requireFresh(@Nullable HotCursor read, long slot) {
        if (read != null && slot - read.slot() >= Popularity.RANKING_LIFETIME_SECONDS / Popularity.SLOT_SECONDS) {
            throw new DomainException(new DiscoveryError.ListExpired());
        }
    }

    /** Around where he looks from; everywhere for somebody who looks from nowhere. */
    private List<Region> regions(Profile asker) {
        var viewing = asker.publishedLocation().viewpoint();
        return viewing == null
                ? List.of(Region.WORLD)
                : Region.around(grids.current().leaf(viewing));
    }

    /** The regions' rankings one behind the other; who stands in several is shown in one of them. */
    private List<RankedEntry> ranking(HotCursor position, Set<Gender> genders) {
        var segments = position.regions().stream()
                .flatMap(region -> genders.stream().map(gender -> new Segment(gender, region)))
                .toList();
        var snapshot = popularity.ranking(segments, position.slot());
        return position.regions().stream()
                .flatMap(region -> genders.stream()
                        .flatMap(gender -> snapshot.getOrDefault(new Segment(gender, region), List.of()).stream())
                        .sorted(MOST_POPULAR_FIRST)
                        .map(rankedUser -> new RankedEntry(rankedUser.user(), region)))
                .distinct()
                .toList();
    }

    /** Those who may be seen, each at the one place where he is shown. */
    private Map<RankedEntry, PersonSummary> see(
            Query query, List<RankedEntry> asked, List<RankedEntry> all, HotCursor position) {
        var ranked = all.stream()
                .collect(Collectors.groupingBy(
                        RankedEntry::user, Collectors.mapping(RankedEntry::region, Collectors.toList())));
        var begun = Instant.ofEpochSecond(position.slot() * Popularity.SLOT_SECONDS);
        var fits = DiscoveryLookup.filterFor(query.searchCriteria(), clock.instant());
        var shownIn = new HashMap<UserId, Region>();
        PersonFilter personFilter = (looking, owner, lastActive) -> {
            var region = ranked.getOrDefault(owner.user(), List.of()).stream()
                    .filter(candidate -> isIn(owner, candidate, begun))
                    .findFirst();
            region.ifPresent(found -> shownIn.put(owner.user(), found));
            return region.isPresent() && fits.matches(looking, owner, lastActive);
        };
        var users = asked.stream().map(RankedEntry::user).distinct().toList();
        var seen = new HashMap<RankedEntry, PersonSummary>();
        for (var person : discoveryLookup.view(query.viewer(), users, personFilter)) {
            var region = shownIn.getOrDefault(person.user(), Region.WORLD);
            seen.put(new RankedEntry(person.user(), region), person);
        }
        return seen;
    }

    /** Who has moved away, or hides how far away he is, does not stand among those of a region. */
    private boolean isIn(Profile owner, Region region, Instant moment) {
        return region.equals(Region.WORLD)
                || (!owner.info().privacy().hideDistance()
                        && PopularitySegments.regions(owner.publishedLocation(), grids.current(), moment)
                                .contains(region));
    }
}
