package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Listing;
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

/** Everybody as the lists find him. */
public final class InMemoryListings implements Listings {

    private static final Comparator<Position> LATEST_FIRST = Comparator.comparing(Position::time)
            .thenComparingLong(Position::user)
            .reversed();

    private static final Comparator<Named> BY_NAME =
            Comparator.comparing(Named::nickname).thenComparingLong(Named::user);

    private final Map<Long, Line> lines = new TreeMap<>();
    private final InMemoryProfiles profiles;
    private Instant followed = Instant.MIN;

    /** Nobody is listed yet of those who have these profiles. */
    public InMemoryListings(InMemoryProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public synchronized Missing missing(long after, int limit) {
        var read = profiles.users().stream()
                .filter(user -> user.value() > after)
                .limit(limit)
                .toList();
        var users =
                read.stream().filter(user -> !lines.containsKey(user.value())).toList();
        return new Missing(users, read.size() < limit ? 0 : read.getLast().value());
    }

    @Override
    public synchronized Line lock(UserId user) {
        return lines.computeIfAbsent(user.value(), _ -> new Line(user, Optional.empty(), 0, null));
    }

    @Override
    public synchronized void save(Line line) {
        lines.put(line.user().value(), line);
    }

    @Override
    public synchronized List<Line> find(Collection<UserId> users) {
        return users.stream()
                .distinct()
                .map(user -> lines.get(user.value()))
                .filter(Objects::nonNull)
                .filter(line -> line.listing().isPresent())
                .toList();
    }

    @Override
    public synchronized List<Line> page(long after, int limit) {
        return lines.values().stream()
                .filter(line -> line.user().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void active(Collection<UserId> users, Instant now) {
        users.forEach(user -> lines.computeIfPresent(
                user.value(),
                (_, line) -> new Line(user, line.listing().map(listing -> active(listing, now)), line.number(), now)));
    }

    @Override
    public synchronized int follow(Instant now, int limit) {
        followed = now;
        return 0;
    }

    /** Who hides whether he is here has a listing without it. */
    private static Listing active(Listing listing, Instant now) {
        var facts = listing.facts();
        return listing.hideOnline()
                ? listing
                : new Listing(
                        listing.user(),
                        listing.nickname(),
                        new Facts(
                                facts.traits(), facts.birthday(), facts.photo(), facts.verified(), facts.labels(), now),
                        false,
                        listing.whereabouts(),
                        listing.createTime());
    }

    @Override
    public synchronized Part scan(Scan scan) {
        var read = listings().stream()
                .filter(listing ->
                        scan.genders().contains(listing.facts().traits().gender()))
                .filter(listing -> scan.regions().isEmpty() || isIn(scan.regions(), listing))
                .map(listing -> new Placed(listing, position(listing, scan.order())))
                .filter(placed -> scan.after() == null || LATEST_FIRST.compare(placed.position(), scan.after()) > 0)
                .sorted(Comparator.comparing(Placed::position, LATEST_FIRST))
                .limit(scan.rows())
                .toList();
        return new Part(read, read.size() < scan.rows() ? null : read.getLast().position());
    }

    private boolean isIn(Set<Cell> regions, Listing listing) {
        var region = region(listing);
        return region != null && regions.contains(region);
    }

    private @Nullable Cell region(Listing listing) {
        var where = listing.whereabouts();
        var nextTime = where.nextTime();
        var cell = nextTime == null || followed.isBefore(nextTime) ? where.cell() : where.next();
        return cell == null ? null : cell.ancestor(REGION_LEVEL);
    }

    private static Position position(Listing listing, Order order) {
        var active = listing.facts().lastActive();
        var time = order == Order.NEW || active == null ? listing.createTime() : active;
        return new Position(time, listing.user().value());
    }

    @Override
    public synchronized List<Listing> named(String beginning, @Nullable Named after, int rows) {
        return listings().stream()
                .filter(listing -> listing.nickname().startsWith(beginning))
                .filter(listing -> after == null || BY_NAME.compare(named(listing), after) > 0)
                .sorted(Comparator.comparing(InMemoryListings::named, BY_NAME))
                .limit(rows)
                .toList();
    }

    private static Named named(Listing listing) {
        return new Named(listing.nickname(), listing.user().value());
    }

    private List<Listing> listings() {
        return lines.values().stream().flatMap(line -> line.listing().stream()).toList();
    }
}
