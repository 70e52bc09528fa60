package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.profile.port.ProfileCache.ViewedProfile;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.view.ViewPeople.PersonFilter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.profile.visibility.ViewerContext;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads profiles through the cache and applies the visibility rule. All views of profiles use this service. */
@ApplicationService
public record ProfileVisibilityService(
        ProfileCache cache, Profiles profiles, Relations relations, CurrentGrid grid, Clock clock) {

    /**
     * View of a profile.
     *
     * @param incognito true if the view must not be recorded as a visit
     */
    record ProfileAccess(ProfileView profile, boolean incognito) {}

    /** Returns the view of a profile; rejects missing and invisible profiles alike with {@code UserNotFound}. */
    public ProfileAccess viewProfile(UserId viewer, UserId owner) {
        var viewed = load(viewer, List.of(owner));
        var viewedProfile = viewed.get(owner);
        if (viewedProfile == null || visibility(viewer, viewedProfile) != Visibility.FULL) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var viewerContext = viewerContext(viewer, viewed);
        var self = viewed.get(viewer);
        return new ProfileAccess(
                ProfileView.of(
                        viewedProfile.profile(), viewedProfile.relation(), viewedProfile.lastActive(), viewerContext),
                self != null && self.profile().isIncognito(viewerContext.now()));
    }

    /** Returns the visible owners that match the filter, in the given order. */
    public List<PersonSummary> viewPeople(UserId viewer, List<UserId> owners, PersonFilter personFilter) {
        var viewed = load(viewer, owners);
        var self = viewed.get(viewer);
        if (self == null) {
            return List.of();
        }
        var viewerContext = viewerContext(viewer, viewed);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(viewed.get(owner)).stream())
                .filter(viewedProfile ->
                        personFilter.matches(self.profile(), viewedProfile.profile(), viewedProfile.lastActive()))
                .flatMap(viewedProfile -> PersonSummary.of(
                        visibility(viewer, viewedProfile),
                        viewedProfile.profile(),
                        viewedProfile.relation(),
                        viewedProfile.lastActive(),
                        viewerContext)
                        .stream())
                .toList();
    }

    /** Returns the contacts that are still visible, in the given order. */
    List<PersonSummary> viewContacts(UserId viewer, List<UserId> owners) {
        var viewed = load(viewer, owners);
        var viewerContext = viewerContext(viewer, viewed);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(viewed.get(owner)).stream())
                .flatMap(viewedProfile -> PersonSummary.ofContact(
                        Visibility.ofContact(viewedProfile.relation(), viewedProfile.profile()),
                        viewedProfile.profile(),
                        viewedProfile.relation(),
                        viewedProfile.lastActive(),
                        viewerContext)
                        .stream())
                .toList();
    }

    /** Finds both profiles and their relation, if both users exist and are not suspended. */
    Optional<FindRelation.RelatedProfiles> findRelation(UserId one, UserId other) {
        var viewed = load(one, List.of(other));
        var self = viewed.get(one);
        var peer = viewed.get(other);
        return self == null
                        || peer == null
                        || self.profile().suspended()
                        || peer.profile().suspended()
                ? Optional.empty()
                : Optional.of(new FindRelation.RelatedProfiles(self.profile(), peer.profile(), peer.relation()));
    }

    /** Finds the pairs of existing, unsuspended users. Relations are read from the database, not from the cache. */
    List<FindRelations.RelatedProfiles> findRelations(List<FindRelations.UserPair> pairs) {
        var found = findProfiles(pairs.stream()
                .flatMap(userPair -> Stream.of(userPair.one(), userPair.other()))
                .distinct()
                .toList());
        var relationsByKey = relations.find(pairs.stream()
                .map(userPair -> new Relations.RelationKey(userPair.one(), userPair.other()))
                .toList());
        return pairs.stream()
                .flatMap(userPair -> {
                    var one = found.get(userPair.one());
                    var other = found.get(userPair.other());
                    var relation = relationsByKey.get(new Relations.RelationKey(userPair.one(), userPair.other()));
                    return one == null || other == null || relation == null || one.suspended() || other.suspended()
                            ? Stream.empty()
                            : Stream.of(new FindRelations.RelatedProfiles(one, other, relation));
                })
                .toList();
    }

    /** Finds unfiltered profiles in the cache or the database. */
    Map<UserId, Profile> findProfiles(Collection<UserId> users) {
        return cache.findAll(users, new ProfileCache.Loader(profiles::find, _ -> Map.of()));
    }

    /** Loads the owners and the viewer, because views contain the labels that both share. */
    private Map<UserId, ViewedProfile> load(UserId viewer, List<UserId> owners) {
        var all = new LinkedHashSet<>(owners);
        all.add(viewer);
        var loader = new ProfileCache.Loader(profiles::find, missing -> relations.find(viewer, missing));
        return cache.viewAll(viewer, all, loader);
    }

    private static Visibility visibility(UserId viewer, ViewedProfile viewedProfile) {
        return viewedProfile.profile().user().equals(viewer)
                ? Visibility.ofSelf(viewedProfile.profile())
                : Visibility.of(viewedProfile.relation(), viewedProfile.profile());
    }

    private ViewerContext viewerContext(UserId viewer, Map<UserId, ViewedProfile> viewed) {
        var self = Optional.ofNullable(viewed.get(viewer)).map(ViewedProfile::profile);
        return new ViewerContext(
                self.map(Profile::labels).orElse(UserLabels.NONE),
                self.map(profile -> profile.publishedLocation().viewpoint()).orElse(null),
                grid.current(),
                clock.instant());
    }
}
