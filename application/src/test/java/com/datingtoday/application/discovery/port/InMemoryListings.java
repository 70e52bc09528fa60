package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

public final class InMemoryListings implements Listings {

    private static final Comparator<Cursor> LATEST_FIRST =
            Comparator.comparing(Cursor::time).thenComparingLong(Cursor::user).reversed();

    private static final Comparator<NameCursor> BY_NAME =
            Comparator.comparing(NameCursor::nickname).thenComparingLong(NameCursor::user);

    private final Map<Long, ListingState> rows = new TreeMap<>();
    private final InMemoryProfiles profiles;
    private Instant lastMovesTime = Instant.MIN;

    /** Creates an empty store for users with these profiles. */
    public InMemoryListings(InMemoryProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public synchronized UnlistedUsers findUnlisted(long after, int limit) {
        var read = profiles.users().stream()
                .filter(user -> user.value() > after)
                .limit(limit)
                .toList();
        var users =
                read.stream().filter(user -> !rows.containsKey(user.value())).toList();
        return new UnlistedUsers(users, read.size() < limit ? 0 : read.getLast().value());
    }

    @Override
    public synchronized ListingState lock(UserId user) {
        return rows.computeIfAbsent(user.value(), _ -> new ListingState(user, Optional.empty(), 0, null));
    }

    @Override
    public synchronized void save(ListingState listingState) {
        rows.put(listingState.user().value(), listingState);
    }

    @Override
    public synchronized List<ListingState> find(Collection<UserId> users) {
        return users.stream()
                .distinct()
                .map(user -> rows.get(user.value()))
                .filter(Objects::nonNull)
                .filter(listingState -> listingState.listing().isPresent())
                .toList();
    }

    @Override
    public synchronized List<ListingState> findPage(long after, int limit) {
        return rows.values().stream()
                .filter(listingState -> listingState.user().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void recordActivity(Collection<UserId> users, Instant now) {
        users.forEach(user -> rows.computeIfPresent(
                user.value(),
                (_, listingState) -> new ListingState(
                        user,
                        listingState.listing().map(listing -> active(listing, now)),
                        listingState.version(),
                        now)));
    }

    @Override
    public synchronized int applyScheduledMoves(Instant now, int limit) {
        lastMovesTime = now;
        return 0;
    }

    /** A listing of a user who hides the last activity has none. */
    private static Listing active(Listing listing, Instant now) {
        var searchableAttributes = listing.attributes();
        return listing.hideOnline()
                ? listing
                : new Listing(
                        listing.user(),
                        listing.nickname(),
                        new SearchableAttributes(
                                searchableAttributes.traits(),
                                searchableAttributes.birthday(),
                                searchableAttributes.photo(),
                                searchableAttributes.verified(),
                                searchableAttributes.labels(),
                                now),
                        false,
                        listing.publishedLocation(),
                        listing.createTime());
    }

    @Override
    public synchronized ScanPage scan(Scan scan) {
        var read = listings().stream()
                .filter(listing ->
                        scan.genders().contains(listing.attributes().traits().gender()))
                .filter(listing -> scan.regions().isEmpty() || isIn(scan.regions(), listing))
                .map(listing -> new ScannedListing(listing, position(listing, scan.sortOrder())))
                .filter(scannedListing ->
                        scan.after() == null || LATEST_FIRST.compare(scannedListing.cursor(), scan.after()) > 0)
                .sorted(Comparator.comparing(ScannedListing::cursor, LATEST_FIRST))
                .limit(scan.rows())
                .toList();
        return new ScanPage(
                read, read.size() < scan.rows() ? null : read.getLast().cursor());
    }

    private boolean isIn(Set<Cell> regions, Listing listing) {
        var region = region(listing);
        return region != null && regions.contains(region);
    }

    private @Nullable Cell region(Listing listing) {
        var where = listing.publishedLocation();
        var nextTime = where.nextTime();
        var cell = nextTime == null || lastMovesTime.isBefore(nextTime) ? where.cell() : where.next();
        return cell == null ? null : cell.ancestor(REGION_LEVEL);
    }

    private static Cursor position(Listing listing, SortOrder sortOrder) {
        var active = listing.attributes().lastActive();
        var time = sortOrder == SortOrder.NEW || active == null ? listing.createTime() : active;
        return new Cursor(time, listing.user().value());
    }

    @Override
    public synchronized List<Listing> findByNickname(String beginning, @Nullable NameCursor after, int rows) {
        return listings().stream()
                .filter(listing -> listing.nickname().startsWith(beginning))
                .filter(listing -> after == null || BY_NAME.compare(named(listing), after) > 0)
                .sorted(Comparator.comparing(InMemoryListings::named, BY_NAME))
                .limit(rows)
                .toList();
    }

    private static NameCursor named(Listing listing) {
        return new NameCursor(listing.nickname(), listing.user().value());
    }

    private List<Listing> listings() {
        return rows.values().stream()
                .flatMap(listingState -> listingState.listing().stream())
                .toList();
    }
}
