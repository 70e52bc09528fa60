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

/** How one person looks at others: everything that shows people goes through here, and asks the one rule of sight. */
@ApplicationService
public record ProfileVisibilityService(
        ProfileCache cache, Profiles profiles, Relations relations, CurrentGrid grid, Clock clock) {

    /**
     * A look at a profile.
     *
     * @param incognito whether nobody may learn who looked
     */
    record ProfileAccess(ProfileView profile, boolean incognito) {}

    /** A profile, or the refusal that there is none, which says nothing else. */
    public ProfileAccess viewProfile(UserId viewer, UserId owner) {
        var looks = look(viewer, List.of(owner));
        var viewedProfile = looks.get(owner);
        if (viewedProfile == null || sight(viewer, viewedProfile) != Visibility.FULL) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var viewerContext = onlooker(viewer, looks);
        var self = looks.get(viewer);
        return new ProfileAccess(
                ProfileView.of(
                        viewedProfile.profile(), viewedProfile.relation(), viewedProfile.lastActive(), viewerContext),
                self != null && self.profile().isIncognito(viewerContext.now()));
    }

    /** Those of some people who may be seen and are wished for, in the same order. */
    public List<PersonSummary> viewPeople(UserId viewer, List<UserId> owners, PersonFilter personFilter) {
        var looks = look(viewer, owners);
        var self = looks.get(viewer);
        if (self == null) {
            return List.of();
        }
        var viewerContext = onlooker(viewer, looks);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(looks.get(owner)).stream())
                .filter(viewedProfile ->
                        personFilter.matches(self.profile(), viewedProfile.profile(), viewedProfile.lastActive()))
                .flatMap(viewedProfile -> PersonSummary.of(
                        sight(viewer, viewedProfile),
                        viewedProfile.profile(),
                        viewedProfile.relation(),
                        viewedProfile.lastActive(),
                        viewerContext)
                        .stream())
                .toList();
    }

    /** Those of some people that the viewer has met who may still be seen, in the same order. */
    List<PersonSummary> viewContacts(UserId viewer, List<UserId> owners) {
        var looks = look(viewer, owners);
        var viewerContext = onlooker(viewer, looks);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(looks.get(owner)).stream())
                .flatMap(viewedProfile -> PersonSummary.ofContact(
                        Visibility.ofContact(viewedProfile.relation(), viewedProfile.profile()),
                        viewedProfile.profile(),
                        viewedProfile.relation(),
                        viewedProfile.lastActive(),
                        viewerContext)
                        .stream())
                .toList();
    }

    /** Two people who are both here, and how they stand to each other. */
    Optional<FindRelation.RelatedProfiles> findRelation(UserId one, UserId other) {
        var looks = look(one, List.of(other));
        var self = looks.get(one);
        var peer = looks.get(other);
        return self == null
                        || peer == null
                        || self.profile().suspended()
                        || peer.profile().suspended()
                ? Optional.empty()
                : Optional.of(new FindRelation.RelatedProfiles(self.profile(), peer.profile(), peer.relation()));
    }

    /** Those pairs of whom both are here; how they stand to each other is not remembered but read. */
    List<FindRelations.RelatedProfiles> findRelations(List<FindRelations.UserPair> couples) {
        var people = findProfiles(couples.stream()
                .flatMap(userPair -> Stream.of(userPair.one(), userPair.other()))
                .distinct()
                .toList());
        var stand = relations.of(couples.stream()
                .map(userPair -> new Relations.RelationKey(userPair.one(), userPair.other()))
                .toList());
        return couples.stream()
                .flatMap(userPair -> {
                    var one = people.get(userPair.one());
                    var other = people.get(userPair.other());
                    var relation = stand.get(new Relations.RelationKey(userPair.one(), userPair.other()));
                    return one == null || other == null || relation == null || one.suspended() || other.suspended()
                            ? Stream.empty()
                            : Stream.of(new FindRelations.RelatedProfiles(one, other, relation));
                })
                .toList();
    }

    /** What is remembered of people, whoever asks. */
    Map<UserId, Profile> findProfiles(Collection<UserId> users) {
        return cache.findAll(users, new ProfileCache.Loader(profiles::find, _ -> Map.of()));
    }

    /** The viewer is looked at too, for what he shares with others. */
    private Map<UserId, ViewedProfile> look(UserId viewer, List<UserId> owners) {
        var all = new LinkedHashSet<>(owners);
        all.add(viewer);
        var loader = new ProfileCache.Loader(profiles::find, asked -> relations.of(viewer, asked));
        return cache.viewAll(viewer, all, loader);
    }

    private static Visibility sight(UserId viewer, ViewedProfile viewedProfile) {
        return viewedProfile.profile().user().equals(viewer)
                ? Visibility.ofSelf(viewedProfile.profile())
                : Visibility.of(viewedProfile.relation(), viewedProfile.profile());
    }

    private ViewerContext onlooker(UserId viewer, Map<UserId, ViewedProfile> looks) {
        var self = Optional.ofNullable(looks.get(viewer)).map(ViewedProfile::profile);
        return new ViewerContext(
                self.map(Profile::labels).orElse(UserLabels.NONE),
                self.map(profile -> profile.publishedLocation().viewpoint()).orElse(null),
                grid.current(),
                clock.instant());
    }
}
