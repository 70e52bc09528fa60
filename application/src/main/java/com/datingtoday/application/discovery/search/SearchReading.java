package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.By;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads at most {@link #ROWS} lines of one order for a page of a search, and keeps who may be meant. */
@ApplicationService
public record SearchReading(Listings listings, Grids grids) {

    private static final int ROWS = 200;

    /** From so many leaves around the regions of a search by distance are found. */
    private static final int LEAVES = 2_000;

    /**
     * What is wanted.
     *
     * @param after null for the beginning
     * @param most how many people
     */
    record Wanted(
            Profile asker, By by, Wishes wishes, @Nullable SearchPosition after, int most, Instant now) {}

    /**
     * Who may be meant.
     *
     * @param next behind all that was read; null at the end
     */
    record Looked(List<Person> people, @Nullable SearchPosition next) {

        /** Somebody, and the position behind him. */
        record Person(UserId user, SearchPosition behind) {}

        /** Only so many; then the next page begins behind the last of them. */
        private Looked first(int most) {
            return people.size() <= most
                    ? this
                    : new Looked(people.subList(0, most), people.get(most - 1).behind());
        }
    }

    Looked read(Wanted wanted) {
        var looked = switch (wanted.by()) {
            case By.Id(var user) -> throw new IllegalArgumentException("nothing is read for " + user);
            case By.Name(var beginning) -> named(wanted, Listing.fold(beginning));
            case By.Traits traits -> scan(wanted, traits);
        };
        return looked.first(wanted.most());
    }

    private Looked named(Wanted wanted, String beginning) {
        var from = wanted.after() instanceof SearchPosition.Name name ? name : null;
        var read = listings.named(beginning, from == null ? null : from.after(), ROWS);
        var before = passed(wanted);
        var people = IntStream.range(0, read.size())
                .filter(at -> mayBeMeant(wanted, read.get(at)))
                .mapToObj(at -> new Looked.Person(read.get(at).user(), behind(read.get(at), before + at + 1)))
                .toList();
        var isEnd = read.size() < ROWS || before + ROWS >= SearchPeople.FARTHEST;
        return new Looked(people, isEnd ? null : behind(read.getLast(), before + ROWS));
    }

    private static int passed(Wanted wanted) {
        return wanted.after() == null ? 0 : wanted.after().passed();
    }

    private static SearchPosition behind(Listing listing, int passed) {
        var name = new Listings.Named(listing.nickname(), listing.user().value());
        return new SearchPosition.Name(name, passed);
    }

    private Looked scan(Wanted wanted, By.Traits traits) {
        var genders = wanted.wishes().wanted(Facts.of(wanted.asker(), null));
        if (genders.isEmpty()) {
            return new Looked(List.of(), null);
        }
        var regions = regions(wanted, traits);
        if (isBounded(traits) && regions.isEmpty()) {
            return new Looked(List.of(), null);
        }
        var from = wanted.after() instanceof SearchPosition.Scan scan ? scan : null;
        var part = listings.scan(
                new Listings.Scan(traits.order(), genders, regions, from == null ? null : from.after(), ROWS));
        return scanned(wanted, part);
    }

    private Looked scanned(Wanted wanted, Listings.Part part) {
        var read = part.people();
        var before = passed(wanted);
        var people = IntStream.range(0, read.size())
                .filter(at -> mayBeMeant(wanted, read.get(at).listing()))
                .mapToObj(at -> new Looked.Person(
                        read.get(at).listing().user(),
                        new SearchPosition.Scan(read.get(at).position(), before + at + 1)))
                .toList();
        var after = part.after();
        return new Looked(
                people,
                after == null || before + ROWS >= SearchPeople.FARTHEST
                        ? null
                        : new SearchPosition.Scan(after, before + ROWS));
    }

    private boolean mayBeMeant(Wanted wanted, Listing listing) {
        var asker = wanted.asker();
        return !listing.user().equals(asker.user())
                && wanted.wishes().match(Facts.of(asker, null), listing.facts(), wanted.now())
                && isWithin(asker, listing.whereabouts(), wanted.by(), wanted.now());
    }

    /** Whether nobody is meant who is farther away than that. */
    private static boolean isBounded(By.Traits traits) {
        return traits.within() != null && traits.within() != DistanceBand.MORE;
    }

    /** In which regions somebody can be who is near enough; none as well for a search that is not bounded. */
    private Set<Cell> regions(Wanted wanted, By.Traits traits) {
        var within = traits.within();
        if (within == null || !isBounded(traits)) {
            return Set.of();
        }
        var viewing = wanted.asker().publishedLocation().viewing();
        if (viewing == null) {
            throw new DomainException(new DiscoveryError.NoLocation());
        }
        var leaf = grids.current().leaf(viewing);
        return grids.current().nearest(leaf, LEAVES, within.withinKm().orElseThrow()).stream()
                .filter(near -> near.level() <= Listings.REGION_LEVEL)
                .map(near -> near.ancestor(Listings.REGION_LEVEL))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody is as near as the search demands; who hides how far away he is, is not. */
    boolean isWithin(Profile asker, Profile owner, By by, Instant now) {
        var hides = owner.info().privacy().hideDistance();
        return isWithin(asker, hides ? PublishedLocation.NOWHERE : owner.publishedLocation(), by, now);
    }

    private boolean isWithin(Profile asker, PublishedLocation where, By by, Instant now) {
        var within = by instanceof By.Traits traits ? traits.within() : null;
        if (within == null) {
            return true;
        }
        var viewing = asker.publishedLocation().viewing();
        return viewing != null
                && where.cellAt(now)
                        .map(cell -> grids.current().distanceBand(viewing, cell))
                        .filter(band -> band.compareTo(within) <= 0)
                        .isPresent();
    }
}
