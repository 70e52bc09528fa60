package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.nearby.LeafPlan.LeafPartition;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Users that the nearby index proposes for a page.
 *
 * @param list in the order of the nearby list, at most {@link NearbyPageSpec#maxCandidates()}
 * @param end last partition that was searched, with the sort key up to which it was searched
 */
record NearbyCandidates(List<Candidate> list, LeafPartition end) {

    /** Limit on the unread index entries of a page, also for leaves that have more users than at the creation of the grid. */
    private static final int MAX_UNREAD_ENTRIES = 2_000;

    record Candidate(UserId user, LeafPartition leafPartition, long sortKey) {}

    /**
     * Selects the unread entries that match the criteria.
     *
     * @param leafPlan not empty
     * @param entries entries of all partitions of the plan
     */
    static NearbyCandidates of(NearbyPageSpec pageSpec, LeafPlan leafPlan, Map<Partition, List<Entry>> entries) {
        var candidates = new ArrayList<Candidate>();
        var end = leafPlan.partitions().getFirst();
        var capacity = MAX_UNREAD_ENTRIES;
        for (var leafPartition : leafPlan.partitions()) {
            if (capacity <= 0 || candidates.size() == pageSpec.maxCandidates()) {
                break;
            }
            var unread = unread(leafPartition, entries, pageSpec);
            end = unread.size() <= capacity
                    ? leafPartition
                    : leafPartition.upTo(nthSortKey(capacity, unread, pageSpec.cursor()));
            capacity -= unread.size();
            candidates(end, unread, pageSpec)
                    .limit(pageSpec.maxCandidates() - candidates.size())
                    .forEach(candidates::add);
        }
        return new NearbyCandidates(candidates, end);
    }

    /** Returns the entries of a partition that earlier pages did not read. */
    private static List<Entry> unread(
            LeafPartition leafPartition, Map<Partition, List<Entry>> entries, NearbyPageSpec pageSpec) {
        var cursor = pageSpec.cursor();
        var lastSortKey = leafPartition.leafRank() == cursor.leavesRead() ? cursor.lastSortKey() : -1;
        return leafPartition.indexPartitions().stream()
                .flatMap(partition -> entries.getOrDefault(partition, List.of()).stream())
                .filter(entry -> lastSortKey < 0 || cursor.sortKey(entry.user()) > lastSortKey)
                .toList();
    }

    private static long nthSortKey(int n, List<Entry> entries, NearbyCursor cursor) {
        return entries.stream()
                .mapToLong(entry -> cursor.sortKey(entry.user()))
                .sorted()
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Candidate> candidates(
            LeafPartition leafPartition, List<Entry> unread, NearbyPageSpec pageSpec) {
        var cursor = pageSpec.cursor();
        return unread.stream()
                .filter(entry -> entry.isPresentAt(cursor.startedAt()))
                .filter(entry -> pageSpec.viewerCriteria().matches(entry.user(), entry.searchableAttributes()))
                .map(entry -> new Candidate(entry.user(), leafPartition, cursor.sortKey(entry.user())))
                .filter(candidate -> candidate.sortKey() <= leafPartition.maxSortKey())
                .sorted(Comparator.comparingLong(Candidate::sortKey));
    }
}
