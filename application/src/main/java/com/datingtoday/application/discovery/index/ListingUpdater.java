package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.popularity.PopularityUpdater;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds the listing of a user from the database under a row lock, so the last of several concurrent updates contains
 * all changes. It then updates the nearby index; the listing version keeps older entries from replacing newer ones.
 */
@ApplicationService
public record ListingUpdater(
        Listings listings,
        NearbyIndex index,
        Grids grids,
        FindProfiles findProfiles,
        PopularityUpdater popularityUpdater,
        Transactions transactions) {

    private record ListingChange(ListingState before, ListingState after) {}

    public void update(UserId user) {
        var listingChange = transactions.inTransaction(() -> change(user));
        updateIndex(listingChange);
        popularityUpdater.update(listingChange.before(), listingChange.after());
    }

    /** Rebuilds those listings whose nickname is not in the folded form of this version. */
    void updateFoldedNicknames(List<ListingState> listingStates) {
        var users = listingStates.stream().map(ListingState::user).toList();
        var profiles = findProfiles.find(new FindProfiles.Query(users, false));
        for (var listingState : listingStates) {
            var profile = profiles.get(listingState.user());
            if (profile != null && isOutdated(listingState, profile)) {
                update(listingState.user());
            }
        }
    }

    private static boolean isOutdated(ListingState listingState, Profile profile) {
        return listingState
                .listing()
                .filter(listing ->
                        !listing.nickname().equals(Listing.fold(profile.info().nickname())))
                .isPresent();
    }

    private ListingChange change(UserId user) {
        var before = listings.lock(user);
        var profile =
                findProfiles.find(new FindProfiles.Query(List.of(user), false)).get(user);
        var listing = Optional.ofNullable(profile).flatMap(found -> Listing.of(found, before.lastActive()));
        var after = new ListingState(user, listing, before.version() + 1, before.lastActive());
        listings.save(after);
        return new ListingChange(before, after);
    }

    private void updateIndex(ListingChange listingChange) {
        var after = placements(listingChange.after());
        var obsolete = new HashSet<>(placements(listingChange.before()).stream()
                .map(Placement::leafKey)
                .toList());
        after.forEach(placement -> obsolete.remove(placement.leafKey()));
        if (!after.isEmpty()) {
            index.put(after);
        }
        if (!obsolete.isEmpty()) {
            index.remove(listingChange.after().user(), listingChange.after().version(), obsolete);
        }
    }

    /** Returns the placements in all loaded grids, including those in the states FILLING and RETIRED. */
    private List<Placement> placements(ListingState listingState) {
        return grids.all().stream()
                .flatMap(gridStatus -> IndexPlacements.of(listingState, gridStatus.grid()).stream())
                .toList();
    }
}
