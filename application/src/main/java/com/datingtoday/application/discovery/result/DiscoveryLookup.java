package com.datingtoday.application.discovery.result;

import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.profile.view.ViewPeople.PersonFilter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the viewer of a discovery list and views its candidates. */
@ApplicationService
public record DiscoveryLookup(FindProfiles findProfiles, ViewPeople viewPeople) {

    /** Returns the cached profile of the viewer. Rejects criteria that require VIP if the viewer has none. */
    public Profile findViewer(UserId user, SearchCriteria searchCriteria, Instant now) {
        var viewer = findViewer(user);
        if (searchCriteria.isAdvanced()) {
            Privilege.ADVANCED_FILTERS.require(viewer.vip(), now);
        }
        return viewer;
    }

    private Profile findViewer(UserId user) {
        return Optional.ofNullable(findProfiles
                        .find(new FindProfiles.Query(List.of(user), true))
                        .get(user))
                .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    /** Returns the people whose details the viewer may see. Blocked people are omitted. */
    public List<PersonSummary> view(UserId user, List<UserId> people, PersonFilter personFilter) {
        return people.isEmpty()
                ? List.of()
                : viewPeople.view(new ViewPeople.Query(user, people, personFilter)).stream()
                        .filter(person -> person.details().isPresent())
                        .toList();
    }

    /** Returns the filter that excludes the viewer and people whose current profile does not match. */
    public static PersonFilter filterFor(SearchCriteria searchCriteria, Instant now) {
        return (viewer, owner, lastActive) -> !viewer.user().equals(owner.user())
                && searchCriteria.matches(
                        SearchableAttributes.of(viewer, null), SearchableAttributes.of(owner, lastActive), now);
    }
}
