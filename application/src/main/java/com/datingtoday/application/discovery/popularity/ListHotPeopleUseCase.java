package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.discovery.result.CandidateFilter;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.result.FilterText;
import com.datingtoday.application.profile.view.VisiblePerson;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@UseCase
record ListHotPeopleUseCase(
        CandidateFilter candidateFilter, Popularity popularity, Grids grids, Encryption encryption, Clock clock)
        implements ListHotPeople {

    private static final int MAX_VIEWED = 100;

    private static final Comparator<RankedUser> BY_SCORE_DESCENDING = Comparator.comparingDouble(RankedUser::score)
            .reversed()
            .thenComparingLong(rankedUser -> rankedUser.user().value());

    private record RankedEntry(UserId user, Region region) {}

    @Override
    public DiscoveryPage list(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        var cursorCodec = CursorCodec.filtered(
                encryption, "hot:" + query.viewer().value(), FilterText.of(query.searchCriteria()));
        var cursor = query.cursor();
        var now = clock.instant();
        var slot = now.getEpochSecond() / Popularity.SLOT_SECONDS;
        var decoded = cursor == null ? null : cursorCodec.decode(cursor, HotCursor::decode);
        requireFresh(decoded, slot);
        var viewerCriteria = candidateFilter.viewerCriteria(query.viewer(), query.searchCriteria(), now);
        var hotCursor = decoded == null ? new HotCursor(slot, regions(viewerCriteria.viewer()), 0) : decoded;
        var ranking = ranking(hotCursor, viewerCriteria.acceptedGenders());
        // Omitted users are skipped, so that they do not take the place of candidates; the positions stay the same.
        var candidates = IntStream.range(hotCursor.position(), ranking.size())
                .filter(position -> !viewerCriteria.omits(ranking.get(position).user()))
                .limit(Math.min(MAX_VIEWED, 2L * limit + 10))
                .boxed()
                .toList();
        var people = candidateFilter.viewMatching(
                viewerCriteria,
                candidates.stream()
                        .map(position -> ranking.get(position).user())
                        .collect(Collectors.toSet()));
        var regionsByUser = currentRegions(people, ranking, hotCursor);
        var shown = new ArrayList<PersonSummary>();
        var entriesRead = 0;
        while (entriesRead < candidates.size() && shown.size() < limit) {
            var entry = ranking.get(candidates.get(entriesRead));
            var person = people.get(entry.user());
            if (person != null && entry.region().equals(regionsByUser.get(entry.user()))) {
                shown.add(person.summary());
            }
            entriesRead++;
        }
        var nextPosition = entriesRead == 0 ? ranking.size() : candidates.get(entriesRead - 1) + 1;
        var next = new HotCursor(hotCursor.slot(), hotCursor.regions(), nextPosition);
        return new DiscoveryPage(
                DiscoveredPerson.of(shown, true),
                next.position() < ranking.size() ? cursorCodec.encode(next.encode()) : null,
                entriesRead == 0
                        ? SearchScope.HERE
                        : ranking.get(candidates.get(entriesRead - 1)).region().scope());
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

    /** Returns the region in which each user appears: the smallest one that ranks and still contains the user. */
    private Map<UserId, Region> currentRegions(
            Map<UserId, VisiblePerson> people, List<RankedEntry> ranking, HotCursor hotCursor) {
        var ranked = ranking.stream()
                .filter(entry -> people.containsKey(entry.user()))
                .collect(Collectors.toSet());
        var slotStart = Instant.ofEpochSecond(hotCursor.slot() * Popularity.SLOT_SECONDS);
        var regionsByUser = new HashMap<UserId, Region>();
        people.forEach((user, person) -> {
            var current = currentRegions(person.profile(), slotStart);
            hotCursor.regions().stream()
                    .filter(region -> ranked.contains(new RankedEntry(user, region)) && current.contains(region))
                    .findFirst()
                    .ifPresent(region -> regionsByUser.put(user, region));
        });
        return regionsByUser;
    }

    /** Returns the regions that contain the owner; the world only if the owner hides the distance. */
    private List<Region> currentRegions(Profile owner, Instant moment) {
        return owner.info().privacy().hideDistance()
                ? List.of(Region.WORLD)
                : PopularitySegments.regions(owner.publishedLocation(), grids.current(), moment);
    }
}
