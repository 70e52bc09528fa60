package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.profile.port.ProfileCache.ViewedProfile;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.profile.visibility.ViewerContext;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads profiles through the cache and applies the visibility rule. All views of profiles use this service. */
@ApplicationService
public record ProfileVisibilityService(
        ProfileCache cache, Profiles profiles, Relations relations, CurrentGrid grid, Clock clock) {

    /**
     * View of a profile.
     *
     * @param viewer the viewer's own profile; null if the viewer does not exist
     */
    record ProfileAccess(ProfileView profile, @Nullable Profile viewer, Instant time) {

        /** Returns whether the owner may learn of the view. */
        boolean reachesOwner() {
            return viewer != null && viewer.mayReachOthers();
        }

        /** Returns whether the view must not be recorded as a visit. */
        boolean incognito() {
            return viewer != null && viewer.isIncognito(time);
        }
    }

    /** Rule for one kind of view. */
    private interface VisibilityRule {

        Visibility visibility(UserId viewer, Relation relation, Profile owner);
    }

    /**
     * Profiles loaded for a viewer.
     *
     * @param self the viewer's own profile; null if the viewer does not exist
     */
    private record LoadedProfiles(
            UserId viewer, @Nullable Profile self, Map<UserId, ViewedProfile> profiles, ViewerContext viewerContext) {

        /** Applies a visibility rule to the owners, in the given order, and omits the invisible ones. */
        private Stream<VisiblePerson> visible(Collection<UserId> owners, VisibilityRule rule) {
            return owners.stream()
                    .flatMap(owner -> Stream.ofNullable(profiles.get(owner)))
                    .flatMap(viewed -> visible(viewed, rule));
        }

        private Stream<VisiblePerson> visible(ViewedProfile viewed, VisibilityRule rule) {
            var visibility = rule.visibility(viewer, viewed.relation(), viewed.profile());
            return visibility == Visibility.NONE
                    ? Stream.empty()
                    : Stream.of(new VisiblePerson(
                            viewed.profile(), viewed.relation(), viewed.lastActive(), visibility, viewerContext));
        }
    }

    /** Returns the view of a profile; rejects missing and invisible profiles alike with {@code UserNotFound}. */
    public ProfileAccess viewProfile(UserId viewer, UserId owner) {
        var loaded = load(viewer, List.of(owner));
        var visible = loaded.visible(List.of(owner), Visibility::ofProfile)
                .filter(VisiblePerson::isFullyVisible)
                .findAny()
                .orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
        return new ProfileAccess(
                visible.view(), loaded.self(), loaded.viewerContext().now());
    }

    /**
     * Rejects an action towards another user: with {@code UserNotFound} if the user may not see the target, and with
     * {@code BirthdayRequired} if the user must not reach others.
     */
    public void requireMayReach(UserId user, UserId target) {
        var viewer = viewProfile(user, target).viewer();
        if (viewer != null) {
            viewer.requireMayReachOthers();
        }
    }

    /** Returns the entries of the visible owners, in the given order; empty if the viewer does not exist. */
    public List<PersonSummary> viewPeople(UserId viewer, List<UserId> owners) {
        var loaded = load(viewer, owners);
        return loaded.self() == null
                ? List.of()
                : loaded.visible(owners, Visibility::inList)
                        .map(VisiblePerson::summary)
                        .toList();
    }

    /** Returns the entries of the contacts that are still visible, in the given order. */
    List<PersonSummary> viewContacts(UserId viewer, List<UserId> owners) {
        return load(viewer, owners)
                .visible(owners, (_, relation, owner) -> Visibility.ofContact(relation, owner))
                .map(VisiblePerson::summary)
                .toList();
    }

    /**
     * Returns the candidates of a list that the viewer may see with all details, in the given order.
     *
     * @param viewer from {@link #getProfile}, so that it is not loaded again
     * @param candidates at most 100
     */
    public List<VisiblePerson> viewCandidates(Profile viewer, Collection<UserId> candidates) {
        var viewed = cache.viewAll(viewer.user(), candidates, loader(viewer.user()));
        return new LoadedProfiles(viewer.user(), viewer, viewed, viewerContext(viewer))
                .visible(candidates, Visibility::inList)
                .filter(VisiblePerson::isFullyVisible)
                .toList();
    }

    /**
     * Returns an unfiltered profile from the cache or the database.
     *
     * @throws DomainException with {@code UserNotFound} if it does not exist
     */
    public Profile getProfile(UserId user) {
        var profile = findProfiles(List.of(user)).get(user);
        if (profile == null) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        return profile;
    }

    /** Finds unfiltered profiles in the cache or the database. */
    Map<UserId, Profile> findProfiles(Collection<UserId> users) {
        return cache.findAll(users, new ProfileCache.Loader(profiles::find, _ -> Map.of()));
    }

    /** Finds the unfiltered profiles of the owners and the viewer, with the viewer's relations. */
    Map<UserId, ViewedProfile> findWithViewer(UserId viewer, List<UserId> owners) {
        var all = new LinkedHashSet<>(owners);
        all.add(viewer);
        return cache.viewAll(viewer, all, loader(viewer));
    }

    /** Loads the owners and the viewer, because views contain the labels that both share. */
    private LoadedProfiles load(UserId viewer, List<UserId> owners) {
        var viewed = findWithViewer(viewer, owners);
        var self = viewed.get(viewer);
        var profile = self == null ? null : self.profile();
        return new LoadedProfiles(viewer, profile, viewed, viewerContext(profile));
    }

    private ProfileCache.Loader loader(UserId viewer) {
        return new ProfileCache.Loader(profiles::find, missing -> relations.find(viewer, missing));
    }

    private ViewerContext viewerContext(@Nullable Profile viewer) {
        return new ViewerContext(
                viewer == null ? UserLabels.NONE : viewer.labels(),
                viewer == null ? null : viewer.publishedLocation().viewpoint(),
                grid.current(),
                clock.instant());
    }
}
