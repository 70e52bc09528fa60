package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.popularity.Standings;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Placing;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.shared.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes the lists find somebody as he is now. Lines are made one after the other from what the database says then, so the
 * last one is right; the index follows, and takes no older entry for a newer one.
 */
@ApplicationService
public record ListingRefresh(
        Listings listings,
        NearbyIndex index,
        Grids grids,
        FindProfiles findProfiles,
        Standings standings,
        Transactions transactions) {

    private record Change(Line before, Line after) {}

    public void refresh(UserId user) {
        var change = transactions.inTransaction(() -> change(user));
        place(change);
        standings.change(change.before(), change.after());
    }

    private Change change(UserId user) {
        var before = listings.lock(user);
        var profile =
                findProfiles.find(new FindProfiles.Query(List.of(user), false)).get(user);
        var listing = Optional.ofNullable(profile).flatMap(found -> Listing.of(found, before.lastActive()));
        var after = new Line(user, listing, before.number() + 1, before.lastActive());
        listings.save(after);
        return new Change(before, after);
    }

    private void place(Change change) {
        var after = spots(change.after());
        var left =
                new HashSet<>(spots(change.before()).stream().map(Placing::spot).toList());
        after.forEach(placing -> left.remove(placing.spot()));
        if (!after.isEmpty()) {
            index.put(after);
        }
        if (!left.isEmpty()) {
            index.remove(change.after().user(), change.after().number(), left);
        }
    }

    /** In every grid that lists are or will be read with. */
    private List<Placing> spots(Line line) {
        return grids.all().stream()
                .flatMap(kept -> Spots.of(line, kept.grid()).stream())
                .toList();
    }
}
