package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.result.DiscoveryLookup;
import com.datingtoday.application.profile.view.ViewPeople.PersonFilter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of who is near, leaf by leaf outward, and bounded: at most {@link #MOST_LEAVES} leaves and about {@link
 * #ENOUGH} people for a page, in one round trip, and what is promising of them looked at in another.
 */
@ApplicationService
public record NearbyPager(NearbyIndex index, DiscoveryLookup discoveryLookup) {

    private static final int MOST_LEAVES = 25;
    private static final int ENOUGH = 1_000;
    private static final int MOST_SEEN = 100;

    /** So many people are looked at, also where more have come since the grid was made. */
    private static final int MOST_PEOPLE = 2_000;

    /** A list ends after so many leaves. */
    private static final int DEEPEST = 1_000;

    /** How many people a block should hold. */
    private static final int BLOCK = 500;

    private static final double HERE_KM = 50;

    /** What is wanted. */
    record PageSpec(
            UserId viewer,
            SearchableAttributes searchableAttributes,
            SearchCriteria searchCriteria,
            double radiusKm,
            int limit,
            Grid grid,
            NearbyCursor cursor,
            Instant now) {}

    /** What was read; {@code next} is null at the end. */
    record NearbyPage(List<PersonSummary> people, @Nullable NearbyCursor next, SearchScope searchScope) {}

    /** A part of a leaf, up to {@code last} in the order; {@code leaf} counts from the nearest. */
    private record LeafPartition(int leaf, Cell cell, int part, int of, long last) {

        private LeafPartition upTo(long order) {
            return new LeafPartition(leaf, cell, part, of, order);
        }
    }

    /** Somebody who may be shown, and where he stands. */
    private record Candidate(UserId user, LeafPartition leafPartition, long order) {}

    NearbyPage readPage(PageSpec pageSpec) {
        var from = pageSpec.cursor();
        var most = Math.min(from.leavesRead() + MOST_LEAVES, DEEPEST);
        var leaves = leaves(pageSpec, most);
        var plan = plan(leaves, pageSpec);
        if (plan.isEmpty()
                || pageSpec.searchCriteria()
                        .acceptedGenders(pageSpec.searchableAttributes())
                        .isEmpty()) {
            return new NearbyPage(List.of(), null, SearchScope.HERE);
        }
        var people = people(plan, pageSpec);
        var promising = candidates(people, pageSpec);
        var seen = see(promising, pageSpec);
        var last = last(promising, seen, pageSpec);
        var end = people.lastEntry().getKey();
        var next = last == null
                ? from.advancePast(end.leaf(), end.last())
                : from.at(last.leafPartition().leaf(), last.order());
        var isEnd = next.leavesRead() >= leaves.size() && (leaves.size() < most || most == DEEPEST);
        var farthest = last == null ? end.cell() : last.leafPartition().cell();
        return new NearbyPage(
                seen.subList(0, Math.min(pageSpec.limit(), seen.size())),
                isEnd ? null : next,
                stage(pageSpec, farthest));
    }

    /** The world comes last even if nobody was there when the grid was made: who came since may be. */
    private static List<Cell> leaves(PageSpec pageSpec, int most) {
        var leaves = pageSpec.grid().nearest(pageSpec.cursor().origin(), most, pageSpec.radiusKm());
        if (leaves.size() == most || leaves.contains(Cell.WORLD) || pageSpec.radiusKm() < Double.MAX_VALUE) {
            return leaves;
        }
        return Stream.concat(leaves.stream(), Stream.of(Cell.WORLD)).toList();
    }

    /** The last one looked at, if not everything planned was; null otherwise. */
    private static @Nullable Candidate last(List<Candidate> promising, List<PersonSummary> seen, PageSpec pageSpec) {
        if (seen.size() > pageSpec.limit()) {
            var user = seen.get(pageSpec.limit() - 1).user();
            return promising.stream()
                    .filter(candidate -> candidate.user().equals(user))
                    .findFirst()
                    .orElseThrow();
        }
        return promising.size() == most(pageSpec) ? promising.getLast() : null;
    }

    private List<LeafPartition> plan(List<Cell> leaves, PageSpec pageSpec) {
        var plan = new ArrayList<LeafPartition>();
        var from = pageSpec.cursor();
        var expected = 0;
        for (int leaf = from.leavesRead(); leaf < leaves.size() && expected < ENOUGH; leaf++) {
            var cell = leaves.get(leaf);
            var count = pageSpec.grid().count(cell);
            var of = parts(count);
            for (int part = leaf == from.leavesRead() ? from.partitionIndex(of) : 0;
                    part < of && expected < ENOUGH;
                    part++) {
                plan.add(new LeafPartition(leaf, cell, part, of, NearbyCursor.lastSortKeyOf(part, of)));
                expected += count / of + 1;
            }
        }
        return plan;
    }

    private static int parts(int count) {
        return count <= BLOCK ? 1 : Integer.highestOneBit(count / BLOCK) * 2;
    }

    /** Who stands in what was planned; if these are too many, less than that. */
    private SequencedMap<LeafPartition, List<Entry>> people(List<LeafPartition> plan, PageSpec pageSpec) {
        var genders = pageSpec.searchCriteria().acceptedGenders(pageSpec.searchableAttributes());
        var blocks = new LinkedHashMap<LeafPartition, List<Partition>>();
        plan.forEach(leafPartition -> blocks.put(leafPartition, blocks(leafPartition, genders, pageSpec)));
        var entries =
                index.entries(blocks.values().stream().flatMap(List::stream).toList());
        var people = new LinkedHashMap<LeafPartition, List<Entry>>();
        var room = MOST_PEOPLE;
        for (var each = blocks.entrySet().iterator(); each.hasNext() && room > 0; ) {
            var next = each.next();
            var leafPartition = next.getKey();
            var behind = behind(leafPartition, pageSpec);
            var standing = next.getValue().stream()
                    .flatMap(partition -> entries.getOrDefault(partition, List.of()).stream())
                    .filter(entry -> behind < 0 || pageSpec.cursor().sortKey(entry.user()) > behind)
                    .toList();
            people.put(
                    standing.size() <= room ? leafPartition : leafPartition.upTo(nth(room, standing, pageSpec)),
                    standing);
            room -= standing.size();
        }
        return people;
    }

    private static long nth(int number, List<Entry> standing, PageSpec pageSpec) {
        return standing.stream()
                .mapToLong(entry -> pageSpec.cursor().sortKey(entry.user()))
                .sorted()
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** What of a portion was read before. */
    private static long behind(LeafPartition leafPartition, PageSpec pageSpec) {
        return leafPartition.leaf() == pageSpec.cursor().leavesRead()
                ? pageSpec.cursor().sortKey()
                : -1;
    }

    /** In their order, some more than are wanted: not all of them may be seen. */
    private static List<Candidate> candidates(SequencedMap<LeafPartition, List<Entry>> people, PageSpec pageSpec) {
        return people.entrySet().stream()
                .flatMap(portion -> candidates(portion.getKey(), portion.getValue(), pageSpec))
                .limit(most(pageSpec))
                .toList();
    }

    private static int most(PageSpec pageSpec) {
        return Math.min(MOST_SEEN, pageSpec.limit() + pageSpec.limit() / 2 + 10);
    }

    private static List<Partition> blocks(LeafPartition leafPartition, Set<Gender> genders, PageSpec pageSpec) {
        var number = pageSpec.cursor().partitionNumber(leafPartition.part(), leafPartition.of());
        return genders.stream()
                .map(gender -> new LeafKey(pageSpec.grid().version(), leafPartition.cell(), gender))
                .map(leafKey -> new Partition(leafKey, number, leafPartition.of()))
                .toList();
    }

    private static Stream<Candidate> candidates(LeafPartition leafPartition, List<Entry> standing, PageSpec pageSpec) {
        var from = pageSpec.cursor();
        return standing.stream()
                .filter(entry ->
                        entry.isPresentAt(from.startedAt()) && !entry.user().equals(pageSpec.viewer()))
                .filter(entry -> pageSpec.searchCriteria()
                        .matches(pageSpec.searchableAttributes(), entry.searchableAttributes(), pageSpec.now()))
                .map(entry -> new Candidate(entry.user(), leafPartition, from.sortKey(entry.user())))
                .filter(candidate -> candidate.order() <= leafPartition.last())
                .sorted(Comparator.comparingLong(Candidate::order));
    }

    /** The last word has what people are now, and where they stood when the list was begun. */
    private List<PersonSummary> see(List<Candidate> promising, PageSpec pageSpec) {
        Map<UserId, Cell> leaves = new LinkedHashMap<>();
        promising.forEach(candidate ->
                leaves.put(candidate.user(), candidate.leafPartition().cell()));
        var fits = DiscoveryLookup.filterFor(pageSpec.searchCriteria(), pageSpec.now());
        PersonFilter personFilter = (looking, owner, lastActive) -> fits.matches(looking, owner, lastActive)
                && stood(owner, pageSpec)
                        .filter(leaf -> leaf.equals(leaves.get(owner.user())))
                        .isPresent();
        return discoveryLookup.view(pageSpec.viewer(), List.copyOf(leaves.keySet()), personFilter);
    }

    private static Optional<Cell> stood(Profile owner, PageSpec pageSpec) {
        return owner.info().privacy().hideDistance()
                ? Optional.empty()
                : owner.publishedLocation().cellAt(pageSpec.cursor().startedAt()).map(pageSpec.grid()::leaf);
    }

    private static SearchScope stage(PageSpec pageSpec, Cell farthest) {
        if (farthest.equals(Cell.WORLD)) {
            return SearchScope.WORLD;
        }
        return pageSpec.grid().distanceKm(pageSpec.cursor().origin(), farthest) <= HERE_KM
                ? SearchScope.HERE
                : SearchScope.WIDER;
    }
}
