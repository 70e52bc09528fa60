package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.result.DiscoveryLookup;
import com.datingtoday.application.profile.view.VisiblePerson;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.discovery.ViewerCriteria;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of a nearby list, leaf by leaf with growing distance. A page reads at most {@value #MAX_LEAVES} leaves
 * and plans for about {@value #PLANNED_USERS} users. A page costs one round trip to the index and one to read the
 * profiles of the candidates.
 */
@ApplicationService
public record NearbyPager(NearbyIndex index, DiscoveryLookup discoveryLookup) {

    private static final int MAX_LEAVES = 25;
    private static final int PLANNED_USERS = 1_000;
    private static final int MAX_VIEWED = 100;

    /** Limit on the index entries of a page, also for leaves that have more users than at the creation of the grid. */
    private static final int MAX_ENTRIES = 2_000;

    /** Number of leaves after which a list ends. */
    private static final int MAX_LIST_LEAVES = 1_000;

    /** Desired number of users of an index partition. */
    private static final int PARTITION_USERS = 500;

    private static final double HERE_KM = 50;

    /** Request for a page. */
    record PageSpec(ViewerCriteria viewerCriteria, double radiusKm, int limit, Grid grid, NearbyCursor cursor) {}

    /** Page of people; {@code next} is null at the end of the list. */
    record NearbyPage(List<PersonSummary> people, @Nullable NearbyCursor next, SearchScope searchScope) {}

    /**
     * Partition of the sort keys of a leaf.
     *
     * @param leaf index of the leaf by distance, from 0
     * @param index index of the partition in the leaf in read order, from 0
     * @param partitions count of partitions of the leaf
     * @param lastSortKey greatest sort key that the page reads
     */
    private record LeafPartition(int leaf, Cell cell, int index, int partitions, long lastSortKey) {

        private LeafPartition upTo(long sortKey) {
            return new LeafPartition(leaf, cell, index, partitions, sortKey);
        }
    }

    private record Candidate(UserId user, LeafPartition leafPartition, long sortKey) {}

    private record VisibleCandidate(Candidate candidate, VisiblePerson person) {}

    NearbyPage readPage(PageSpec pageSpec) {
        var cursor = pageSpec.cursor();
        var maxLeaves = Math.min(cursor.leavesRead() + MAX_LEAVES, MAX_LIST_LEAVES);
        var leaves = nearestLeaves(pageSpec, maxLeaves);
        var planned = plan(leaves, pageSpec);
        if (planned.isEmpty() || pageSpec.viewerCriteria().acceptedGenders().isEmpty()) {
            return new NearbyPage(List.of(), null, SearchScope.HERE);
        }
        var entries = readEntries(planned, pageSpec);
        var candidates = candidates(entries, pageSpec);
        var visible = view(candidates, pageSpec);
        var lastRead = lastRead(candidates, visible, pageSpec);
        var end = entries.lastEntry().getKey();
        var next = lastRead == null
                ? cursor.advancePast(end.leaf(), end.lastSortKey())
                : cursor.at(lastRead.leafPartition().leaf(), lastRead.sortKey());
        var isEnd = next.leavesRead() >= leaves.size() && (leaves.size() < maxLeaves || maxLeaves == MAX_LIST_LEAVES);
        var farthest = lastRead == null ? end.cell() : lastRead.leafPartition().cell();
        return new NearbyPage(
                visible.stream()
                        .limit(pageSpec.limit())
                        .map(shown -> shown.person().summary())
                        .toList(),
                isEnd ? null : next,
                searchScope(pageSpec, farthest));
    }

    /**
     * Returns the nearest leaves. The last leaf of a list without a radius is the world, even if its count is 0. Since
     * the grid was created, users may have moved to areas that only the world represents.
     */
    private static List<Cell> nearestLeaves(PageSpec pageSpec, int maxLeaves) {
        var leaves = pageSpec.grid().nearest(pageSpec.cursor().origin(), maxLeaves, pageSpec.radiusKm());
        if (leaves.size() == maxLeaves || leaves.contains(Cell.WORLD) || pageSpec.radiusKm() < Double.MAX_VALUE) {
            return leaves;
        }
        return Stream.concat(leaves.stream(), Stream.of(Cell.WORLD)).toList();
    }

    /** Returns the candidate at which the page ends, or null if the page covers all planned partitions. */
    private static @Nullable Candidate lastRead(
            List<Candidate> candidates, List<VisibleCandidate> visible, PageSpec pageSpec) {
        if (visible.size() > pageSpec.limit()) {
            return visible.get(pageSpec.limit() - 1).candidate();
        }
        return candidates.size() == maxCandidates(pageSpec) ? candidates.getLast() : null;
    }

    /** Returns the unread partitions of the leaves, until their expected users suffice for a page. */
    private static List<LeafPartition> plan(List<Cell> leaves, PageSpec pageSpec) {
        var planned = new ArrayList<LeafPartition>();
        var cursor = pageSpec.cursor();
        var expectedUsers = 0;
        for (int leaf = cursor.leavesRead(); leaf < leaves.size() && expectedUsers < PLANNED_USERS; leaf++) {
            var cell = leaves.get(leaf);
            var users = pageSpec.grid().count(cell);
            var partitions = partitions(users);
            for (int index = leaf == cursor.leavesRead() ? cursor.partitionIndex(partitions) : 0;
                    index < partitions && expectedUsers < PLANNED_USERS;
                    index++) {
                planned.add(new LeafPartition(
                        leaf, cell, index, partitions, NearbyCursor.lastSortKeyOf(index, partitions)));
                expectedUsers += users / partitions + 1;
            }
        }
        return planned;
    }

    private static int partitions(int users) {
        return users <= PARTITION_USERS ? 1 : Integer.highestOneBit(users / PARTITION_USERS) * 2;
    }

    /** Returns the unread entries of the planned partitions, in order, shortened to the limit of a page. */
    private SequencedMap<LeafPartition, List<Entry>> readEntries(List<LeafPartition> planned, PageSpec pageSpec) {
        var genders = pageSpec.viewerCriteria().acceptedGenders();
        var indexPartitions = new LinkedHashMap<LeafPartition, List<Partition>>();
        planned.forEach(
                leafPartition -> indexPartitions.put(leafPartition, indexPartitions(leafPartition, genders, pageSpec)));
        var entries = index.entries(
                indexPartitions.values().stream().flatMap(List::stream).toList());
        var unread = new LinkedHashMap<LeafPartition, List<Entry>>();
        var capacity = MAX_ENTRIES;
        for (var each = indexPartitions.entrySet().iterator(); each.hasNext() && capacity > 0; ) {
            var next = each.next();
            var leafPartition = next.getKey();
            var lastSortKey = lastSortKey(leafPartition, pageSpec);
            var partitionEntries = next.getValue().stream()
                    .flatMap(partition -> entries.getOrDefault(partition, List.of()).stream())
                    .filter(entry -> lastSortKey < 0 || pageSpec.cursor().sortKey(entry.user()) > lastSortKey)
                    .toList();
            unread.put(
                    partitionEntries.size() <= capacity
                            ? leafPartition
                            : leafPartition.upTo(nthSortKey(capacity, partitionEntries, pageSpec)),
                    partitionEntries);
            capacity -= partitionEntries.size();
        }
        return unread;
    }

    private static long nthSortKey(int n, List<Entry> entries, PageSpec pageSpec) {
        return entries.stream()
                .mapToLong(entry -> pageSpec.cursor().sortKey(entry.user()))
                .sorted()
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the sort key up to which earlier pages read the leaf, -1 for a leaf that they did not read. */
    private static long lastSortKey(LeafPartition leafPartition, PageSpec pageSpec) {
        return leafPartition.leaf() == pageSpec.cursor().leavesRead()
                ? pageSpec.cursor().lastSortKey()
                : -1;
    }

    private static List<Candidate> candidates(SequencedMap<LeafPartition, List<Entry>> entries, PageSpec pageSpec) {
        return entries.entrySet().stream()
                .flatMap(partition -> candidates(partition.getKey(), partition.getValue(), pageSpec))
                .limit(maxCandidates(pageSpec))
                .toList();
    }

    /**
     * Returns the maximum number of candidates, which exceeds the limit of the page, because some candidates are
     * invisible to the viewer.
     */
    private static int maxCandidates(PageSpec pageSpec) {
        return Math.min(MAX_VIEWED, pageSpec.limit() + pageSpec.limit() / 2 + 10);
    }

    /** Returns one index partition for each gender. */
    private static List<Partition> indexPartitions(
            LeafPartition leafPartition, Set<Gender> genders, PageSpec pageSpec) {
        var number = pageSpec.cursor().partitionNumber(leafPartition.index(), leafPartition.partitions());
        return genders.stream()
                .map(gender -> new LeafKey(pageSpec.grid().version(), leafPartition.cell(), gender))
                .map(leafKey -> new Partition(leafKey, number, leafPartition.partitions()))
                .toList();
    }

    private static Stream<Candidate> candidates(LeafPartition leafPartition, List<Entry> entries, PageSpec pageSpec) {
        var cursor = pageSpec.cursor();
        return entries.stream()
                .filter(entry -> entry.isPresentAt(cursor.startedAt()))
                .filter(entry -> pageSpec.viewerCriteria().matches(entry.user(), entry.searchableAttributes()))
                .map(entry -> new Candidate(entry.user(), leafPartition, cursor.sortKey(entry.user())))
                .filter(candidate -> candidate.sortKey() <= leafPartition.lastSortKey())
                .sorted(Comparator.comparingLong(Candidate::sortKey));
    }

    /** Returns the visible candidates whose profile still matches and was in the leaf when the list was started. */
    private List<VisibleCandidate> view(List<Candidate> candidates, PageSpec pageSpec) {
        var users = candidates.stream().map(Candidate::user).collect(Collectors.toSet());
        var people = discoveryLookup.viewMatching(pageSpec.viewerCriteria(), users);
        return candidates.stream()
                .distinct()
                .flatMap(candidate -> Stream.ofNullable(people.get(candidate.user()))
                        .filter(person -> wasIn(candidate.leafPartition().cell(), person.profile(), pageSpec))
                        .map(person -> new VisibleCandidate(candidate, person)))
                .toList();
    }

    private static boolean wasIn(Cell leaf, Profile owner, PageSpec pageSpec) {
        return !owner.info().privacy().hideDistance()
                && owner.publishedLocation()
                        .cellAt(pageSpec.cursor().startedAt())
                        .filter(cell -> pageSpec.grid().leaf(cell).equals(leaf))
                        .isPresent();
    }

    private static SearchScope searchScope(PageSpec pageSpec, Cell farthest) {
        if (farthest.equals(Cell.WORLD)) {
            return SearchScope.WORLD;
        }
        return pageSpec.grid().distanceKm(pageSpec.cursor().origin(), farthest) <= HERE_KM
                ? SearchScope.HERE
                : SearchScope.WIDER;
    }
}
