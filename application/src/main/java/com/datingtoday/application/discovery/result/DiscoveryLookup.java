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

/** Who looks for others. */
@ApplicationService
public record DiscoveryLookup(FindProfiles findProfiles, ViewPeople viewPeople) {

    /** Who asks, as remembered; refuses wishes that are a privilege which he does not have. */
    public Profile findViewer(UserId user, SearchCriteria searchCriteria, Instant now) {
        var asker = findViewer(user);
        if (searchCriteria.isAdvanced()) {
            Privilege.ADVANCED_FILTERS.require(asker.vip(), now);
        }
        return asker;
    }

    private Profile findViewer(UserId user) {
        return Optional.ofNullable(findProfiles
                        .find(new FindProfiles.Query(List.of(user), true))
                        .get(user))
                .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    /** Those who may be shown to him whole: who is blocked stands in the list of blocks and in no other. */
    public List<PersonSummary> view(UserId user, List<UserId> people, PersonFilter personFilter) {
        return people.isEmpty()
                ? List.of()
                : viewPeople.view(new ViewPeople.Query(user, people, personFilter)).stream()
                        .filter(person -> person.details().isPresent())
                        .toList();
    }

    /** What the last word about everybody in a list is: not oneself, and still as looked for. */
    public static PersonFilter filterFor(SearchCriteria searchCriteria, Instant now) {
        return (viewer, owner, lastActive) -> !viewer.user().equals(owner.user())
                && searchCriteria.matches(
                        SearchableAttributes.of(viewer, null), SearchableAttributes.of(owner, lastActive), now);
    }
}
