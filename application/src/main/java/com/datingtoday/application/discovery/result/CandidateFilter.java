package com.datingtoday.application.discovery.result;

import com.datingtoday.application.discovery.port.ViewedPeople;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.view.ProfileVisibilityService;
import com.datingtoday.application.profile.view.VisiblePerson;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.ViewerCriteria;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads the viewer of a discovery list once, and filters candidates by visibility and their current profiles. */
@ApplicationService
public record CandidateFilter(
        ProfileVisibilityService profileVisibilityService, ListLabels listLabels, ViewedPeople viewedPeople) {

    /**
     * Returns the criteria with the viewer's profile.
     *
     * @throws DomainException with {@code UnknownLabel} for a label that is not in the catalogue, or {@code VipRequired}
     *     for criteria that VIP unlocks
     */
    public ViewerCriteria viewerCriteria(UserId user, SearchCriteria searchCriteria, Instant now) {
        requireKnown(searchCriteria.labels());
        var viewer = profileVisibilityService.getProfile(user);
        if (searchCriteria.isAdvanced()) {
            Privilege.ADVANCED_FILTERS.require(viewer.vip(), now);
        }
        var viewed = searchCriteria.omissions().viewed()
                ? viewedPeople.find(user, now.minus(ViewedPeople.RETENTION))
                : Set.<UserId>of();
        return ViewerCriteria.of(viewer, searchCriteria, viewed, now);
    }

    private void requireKnown(LabelFilter labelFilter) {
        if (labelFilter.ids().isEmpty()) {
            return;
        }
        var catalogue = listLabels.list(new ListLabels.Query(false)).stream()
                .map(Label::id)
                .collect(Collectors.toUnmodifiableSet());
        labelFilter.ids().stream()
                .filter(id -> !catalogue.contains(id))
                .min(Comparator.naturalOrder())
                .ifPresent(id -> {
                    throw new DomainException(new DiscoveryError.UnknownLabel(id));
                });
    }

    /**
     * Returns the candidates whose details the viewer may see and whose current profile matches, by user. An index can
     * contain an older state.
     */
    public Map<UserId, VisiblePerson> viewMatching(ViewerCriteria viewerCriteria, Set<UserId> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        return profileVisibilityService.viewCandidates(viewerCriteria.viewer(), candidates).stream()
                .filter(person -> !viewerCriteria.omits(person.relation()))
                .filter(person -> viewerCriteria.matches(person.profile(), person.lastActive()))
                .collect(Collectors.toMap(VisiblePerson::user, Function.identity()));
    }

    /** Returns the user, who may be the viewer; empty if the viewer may not see the user's details. */
    public List<PersonSummary> view(UserId viewer, UserId user) {
        return profileVisibilityService.viewPeople(viewer, List.of(user)).stream()
                .filter(person -> person.details().isPresent())
                .toList();
    }
}
