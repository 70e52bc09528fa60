package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.nearby.NearbyCandidates.Candidate;
import com.datingtoday.application.discovery.nearby.NearbyPage.VisibleCandidate;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.result.CandidateFilter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads pages of a nearby list, leaf by leaf with growing distance. A page costs one round trip to the index and one to
 * read the profiles of the candidates.
 */
@ApplicationService
public record NearbyPager(NearbyIndex index, CandidateFilter candidateFilter) {

    NearbyPage readPage(NearbyPageSpec pageSpec) {
        var leafPlan = LeafPlan.of(pageSpec);
        if (leafPlan.partitions().isEmpty()) {
            return NearbyPage.EMPTY;
        }
        var entries = index.entries(leafPlan.indexPartitions());
        var candidates = NearbyCandidates.of(pageSpec, leafPlan, entries);
        return NearbyPage.of(pageSpec, leafPlan, candidates, view(candidates.list(), pageSpec));
    }

    /** Returns the visible candidates whose profile still matches and shows that they were in the leaf when the list was started. */
    private List<VisibleCandidate> view(List<Candidate> candidates, NearbyPageSpec pageSpec) {
        var users = candidates.stream().map(Candidate::user).collect(Collectors.toSet());
        var people = candidateFilter.viewMatching(pageSpec.viewerCriteria(), users);
        return candidates.stream()
                // A user whose gender changed can be in the sets of both genders of a leaf.
                .distinct()
                .flatMap(candidate -> Stream.ofNullable(people.get(candidate.user()))
                        .filter(person -> wasListedIn(candidate.leafPartition().cell(), person.profile(), pageSpec))
                        .map(person -> new VisibleCandidate(candidate, person)))
                .toList();
    }

    private static boolean wasListedIn(Cell leaf, Profile owner, NearbyPageSpec pageSpec) {
        return owner.showsDistance()
                && owner.publishedLocation()
                        .cellAt(pageSpec.cursor().startedAt())
                        .filter(cell -> pageSpec.grid().leaf(cell).equals(leaf))
                        .isPresent();
    }
}
