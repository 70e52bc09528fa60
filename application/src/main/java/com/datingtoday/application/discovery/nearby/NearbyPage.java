package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.nearby.NearbyCandidates.Candidate;
import com.datingtoday.application.profile.view.VisiblePerson;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a nearby list.
 *
 * @param next null at the end of the list
 */
record NearbyPage(List<PersonSummary> people, @Nullable NearbyCursor next, SearchScope searchScope) {

    static final NearbyPage EMPTY = new NearbyPage(List.of(), null, SearchScope.HERE);

    private static final double HERE_KM = 50;

    record VisibleCandidate(Candidate candidate, VisiblePerson person) {}

    /**
     * Assembles the page. The next page starts after the last candidate of this page, or after all planned partitions
     * if this page contains all their visible users.
     *
     * @param visible visible candidates in order
     */
    static NearbyPage of(
            NearbyPageSpec pageSpec, LeafPlan leafPlan, NearbyCandidates candidates, List<VisibleCandidate> visible) {
        var people = visible.stream()
                .limit(pageSpec.limit())
                .map(shown -> shown.person().summary())
                .toList();
        var cursor = pageSpec.cursor();
        var last = last(pageSpec, candidates.list(), visible);
        if (last != null) {
            var leafPartition = last.leafPartition();
            return new NearbyPage(
                    people,
                    cursor.at(leafPartition.leafRank(), last.sortKey()),
                    searchScope(pageSpec, leafPartition.cell()));
        }
        var end = candidates.end();
        var next = cursor.advancePast(end.leafRank(), end.maxSortKey());
        return new NearbyPage(people, leafPlan.endsBefore(next) ? null : next, searchScope(pageSpec, end.cell()));
    }

    /** Returns the candidate at which the page ends, or null if the page covers all planned partitions. */
    private static @Nullable Candidate last(
            NearbyPageSpec pageSpec, List<Candidate> candidates, List<VisibleCandidate> visible) {
        if (visible.size() > pageSpec.limit()) {
            return visible.get(pageSpec.limit() - 1).candidate();
        }
        return candidates.size() == pageSpec.maxCandidates() ? candidates.getLast() : null;
    }

    private static SearchScope searchScope(NearbyPageSpec pageSpec, Cell farthest) {
        if (farthest.equals(Cell.WORLD)) {
            return SearchScope.WORLD;
        }
        return pageSpec.grid().distanceKm(pageSpec.cursor().origin(), farthest) <= HERE_KM
                ? SearchScope.HERE
                : SearchScope.WIDER;
    }
}
